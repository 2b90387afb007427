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
// What is called like a helper is one, and no user's object.
bool is_helper(const ObjectId& object);

// "__schemadiff_kept_1a2b3c4d": of what is put aside, or of a part of it. Higher ordinals are for what was called the
// same at another time.
std::string kept_name(const ObjectId& object, int ordinal = 1);
bool is_kept(const ObjectId& object);

}  // namespace schemadiff
