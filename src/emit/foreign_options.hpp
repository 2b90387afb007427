// OPTIONS (..) of foreign-data wrappers, servers, user mappings, foreign tables and their columns.
#pragma once

#include <functional>
#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

// How a value is written, given the name of the option. Without one: as a literal.
using WriteValue = std::function<std::string(const std::string& name, const std::string& value)>;

// " OPTIONS (a 'x', b 'y')", or nothing.
std::string foreign_options_clause(const Options& options, const WriteValue& write = {});
// " OPTIONS (ADD a 'x', SET b 'y', DROP c)", or nothing.
std::string foreign_option_changes(const Options& before, const Options& after, const WriteValue& write = {});

}  // namespace schemadiff
