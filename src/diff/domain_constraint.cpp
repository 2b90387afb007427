// The only thing that ALTER DOMAIN can do to a constraint is to validate it. Manual: sql-alterdomain.
#include "diff/admission.hpp"
#include "diff/type_users.hpp"

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

// A column that holds the domain inside another type forbids ADD CONSTRAINT and VALIDATE CONSTRAINT.
template <>
bool needs_new_whole(const RuleContext& context, const ObjectId& id, const DomainConstraint* before,
                     const DomainConstraint& after) {
    bool tightens = after.validated && (before == nullptr || !before->validated || !(before->check == after.check));
    ObjectId domain = make_id(Kind::domain, id.schema, id.name);
    return tightens && !find_type_users(context.source, domain).contained.empty() &&
           !find_type_users(context.target, domain).contained.empty();
}

}  // namespace schemadiff
