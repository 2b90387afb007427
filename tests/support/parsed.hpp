// Short ways to catalogs and their differences.
#pragma once

#include <filesystem>
#include <string>

#include "diff/change.hpp"
#include "emit/plan.hpp"
#include "introspect/introspect.hpp"
#include "parser/parse.hpp"
#include "support/case.hpp"

namespace schemadiff::test {

// Throws std::runtime_error with the rendered diagnostics when the text has errors.
ParsedSchema parse_file(const std::filesystem::path& file, const ParseEnvironment& environment = {});
ParsedSchema parse_text(const std::string& name, const std::string& text, const ParseEnvironment& environment = {});

// What a live database tells about the world outside of a file. Refers to the introspection.
ParseEnvironment environment_of(const Introspection& live);

// Without a server: a case is written for some version.
ParseEnvironment environment_of(const Case& of);

// SQL for going from one to the other, losses permitted.
std::string plan_sql(const Catalog& source, const Catalog& target);
// For making it in a new database.
std::string create_all_sql(const Catalog& catalog);

// One line a change with the fields that differ and their values; empty when there is none.
std::string describe_changes(const Changes& changes);

}  // namespace schemadiff::test
