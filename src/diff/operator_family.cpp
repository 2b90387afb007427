#include "diff/rules.hpp"

namespace schemadiff {

// It has nothing that could change: its members are objects of their own.
Assessment assess(const RuleContext&, const Object&, const OperatorFamily&, const OperatorFamily&,
                  const ChangedFields&) {
    return {Remedy::replace, false};
}

Reaction react(const RuleContext&, const OperatorFamily&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
