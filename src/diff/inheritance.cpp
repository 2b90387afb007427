#include "diff/rules.hpp"

namespace schemadiff {

// Neither a partition's bound nor a parent can be changed: the link is cut and made anew.
Assessment assess(const RuleContext&, const Object&, const Inheritance&, const Inheritance&, const ChangedFields&) {
    return {Remedy::replace, false};
}

Reaction react(const RuleContext&, const Inheritance&, const Object& dependency, DependencyEvent event) {
    bool parent_leaves = dependency.id.kind == Kind::table && event != DependencyEvent::disturbed;
    return parent_leaves ? Reaction::rebuild : Reaction::stay;
}

}  // namespace schemadiff
