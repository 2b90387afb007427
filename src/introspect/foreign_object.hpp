// Private to src/introspect.
#pragma once

#include "catalog/foreign_object.hpp"

namespace schemadiff {

class ReadContext;

// Adds the privileges that go beyond what such an object began with.
ForeignObjects read_foreign_objects(ReadContext& context);

}  // namespace schemadiff
