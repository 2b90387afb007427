// Private to src/parser. Operator classes of index keys: which of them go without saying.
#pragma once

#include <string>

#include "parser/elaboration.hpp"

namespace schemadiff {

// Qualified (pg_catalog left out) and quoted; empty when it is the default one for the type under the method, unless it
// carries options.
std::string opclass_text(Elaboration& elaboration, const QualifiedName& written, const std::string& method,
                         std::string_view type, bool has_options);

// Empty when only pg_catalog can be meant.
std::string schema_of_opclass(const Elaboration& elaboration, const std::string& name, const SearchPath& path);

}  // namespace schemadiff
