#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const SecurityLabel&, const SecurityLabel&, const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const SecurityLabel&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
