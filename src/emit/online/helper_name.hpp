// Names of what a recipe makes for its own use and takes away again. Always the same for the same object, so that a
// plan that was stopped finds what it left behind, and never longer than a name may be.
#pragma once

#include <string>
#include <string_view>

#include "catalog/object_id.hpp"

namespace schemadiff {

// The schema of what is there between expand and contract. Never a part of what is compared.
inline constexpr std::string_view kHelperSchema = "schemadiff";

// "__schemadiff_nn_1a2b3c4d"
std::string helper_name(std::string_view purpose, const ObjectId& object);
// What begins like a helper's name is one: no user's object.
bool is_helper_name(std::string_view name);

}  // namespace schemadiff
