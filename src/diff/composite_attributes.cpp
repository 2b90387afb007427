#include "diff/composite_attributes.hpp"

namespace schemadiff {

AttributeSteps attribute_steps(const CompositeType& before, const CompositeType& after) {
    AttributeSteps steps;
    std::size_t kept = 0;  // so many of the target's attributes are in place
    for (const CompositeAttribute& attribute : before.attributes) {
        if (kept == after.attributes.size() || attribute.name != after.attributes[kept].name) {
            steps.dropped.push_back(attribute);
            continue;
        }
        if (!(attribute == after.attributes[kept])) steps.retyped.push_back(after.attributes[kept]);
        ++kept;
    }
    steps.added.assign(after.attributes.begin() + static_cast<std::ptrdiff_t>(kept), after.attributes.end());
    return steps;
}

}  // namespace schemadiff
