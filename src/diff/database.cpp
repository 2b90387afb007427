#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Database&, const Database&, const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const Database&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
