#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Setting&, const Setting&, const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const Setting&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
