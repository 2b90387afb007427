// Does an expression give each row a value of its own?
#pragma once

#include <string_view>

namespace schemadiff {

// It calls a volatile function of pg_catalog. False for text that does not parse.
bool calls_volatile_builtin(std::string_view expression);

}  // namespace schemadiff
