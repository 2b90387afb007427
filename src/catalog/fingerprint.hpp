// SHA-256 over what is compared, so that a plan can tell whether the database is still the one it was made from.
#pragma once

#include <string>

#include "catalog/catalog.hpp"

namespace schemadiff {

// 64 hex digits. Depends on the fields that compare looks at and on nothing else.
std::string fingerprint(const Object& object);
std::string fingerprint(const Catalog& catalog);
std::string sha256_hex(std::string_view text);

}  // namespace schemadiff
