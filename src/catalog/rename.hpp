// The same thing under a new name, or in another schema.
#pragma once

#include <string>

#include "catalog/object_id.hpp"

namespace schemadiff {

struct Rename {
    ObjectId before, after;
    // Of an enum's label, a composite type's attribute or a range type's multirange; empty: the object itself.
    std::string part_before, part_after;
    friend bool operator==(const Rename&, const Rename&) = default;
};

}  // namespace schemadiff
