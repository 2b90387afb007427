// Private to src/parser. Names of character encodings.
#pragma once

#include <string>
#include <string_view>

namespace schemadiff {

// As pg_encoding_to_char prints it, for any spelling that the server takes; upper case of what is not known.
std::string encoding_name(std::string_view written);

}  // namespace schemadiff
