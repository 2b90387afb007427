#include "diff/rules.hpp"

namespace schemadiff {

// One place in a family holds one member: the old one leaves first. Manual: sql-alteropfamily.
Assessment assess(const RuleContext&, const Object&, const OperatorFamilyMember&, const OperatorFamilyMember&,
                  const ChangedFields&) {
    return {Remedy::replace, false};
}

Reaction react(const RuleContext&, const OperatorFamilyMember&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
