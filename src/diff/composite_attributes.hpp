// How the attributes of a composite type become those of the target. ALTER TYPE can only append, so what stands in the
// way of an appended attribute has to leave and come back, without its values. Manual: sql-altertype.
#pragma once

#include <string>
#include <vector>

#include "catalog/composite_type.hpp"

namespace schemadiff {

struct AttributeSteps {
    std::vector<CompositeAttribute> dropped;  // as they were; a moved attribute is dropped here and added below
    std::vector<CompositeAttribute> retyped;  // as they will be
    std::vector<CompositeAttribute> added;

    // Expressions over dropped or retyped attributes do not survive.
    bool disturbs() const { return !dropped.empty() || !retyped.empty(); }
};

AttributeSteps attribute_steps(const CompositeType& before, const CompositeType& after);

}  // namespace schemadiff
