#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

// Source: AlterDomainAddConstraint, domainAddCheckConstraint.
void add_domain_constraint(Elaboration& elaboration, const ObjectId& domain, const ::Constraint* node) {
    if (node->contype == CONSTR_NOTNULL) {
        elaboration.require<Domain>(domain).not_null = true;
        return;
    }
    std::string name = text_of(node->conname);
    if (name.empty()) name = elaboration.choose_constraint_name(domain.schema, domain.name, "", "check");
    DomainConstraint constraint;
    constraint.check.text = elaboration.expression_text(node->raw_expr);
    constraint.validated = node->initially_valid;
    elaboration.add(make_id(Kind::domain_constraint, domain.schema, domain.name, name), constraint, node->location);
    elaboration.names.add_constraint(domain.schema, name);
}

}  // namespace schemadiff
