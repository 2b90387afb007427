// Gives every expression of an object its canonical form. For both producers of a catalog.
#pragma once

#include "catalog/catalog.hpp"
#include "parser/canonical.hpp"

namespace schemadiff {

// The relation whose columns an object's expressions name without saying so.
std::optional<ObjectId> relation_in_sight(const Object& object);

// `value_type` is the type that a default's value is stored as, or empty.
void canonicalise(Object& object, const CanonicalContext& context, std::string_view value_type = {});

}  // namespace schemadiff
