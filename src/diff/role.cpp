#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Role&, const Role&, const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const Role&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
