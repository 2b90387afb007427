// The only thing that ALTER DOMAIN can do to a constraint is to validate it. Manual: sql-alterdomain.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const DomainConstraint&, const DomainConstraint& after,
                  const ChangedFields& changed) {
    bool validation = only(changed, "validated") && after.validated;
    return {validation ? Remedy::alter : Remedy::replace, false};
}

Reaction react(const RuleContext&, const DomainConstraint&, const Object& dependency, DependencyEvent event) {
    // Its own domain is only ever disturbed by the default's leaving and coming back.
    if (event == DependencyEvent::disturbed && std::holds_alternative<Domain>(dependency.payload))
        return Reaction::stay;
    return event == DependencyEvent::removed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
