#include "diff/rules.hpp"

namespace schemadiff {

// No form of ALTER OPERATOR CLASS changes what it is. Manual: sql-alteropclass.
Assessment assess(const RuleContext&, const Object&, const OperatorClass&, const OperatorClass&, const ChangedFields&) {
    return {Remedy::replace, false};
}

// An index holds what support functions made of its keys; which operators it may answer is nothing that it holds.
Reaction react(const RuleContext&, const OperatorClass&, const Object& dependency, DependencyEvent event) {
    if (event == DependencyEvent::disturbed) return Reaction::stay;
    const auto* member = std::get_if<OperatorFamilyMember>(&dependency.payload);
    return member != nullptr && !member->is_function ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
