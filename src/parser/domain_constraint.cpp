#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

// Source: AlterDomainNotNull, domainAddNotNullConstraint.
void set_domain_not_null(Elaboration& elaboration, const ObjectId& domain, const char* name) {
    auto& payload = elaboration.require<Domain>(domain);
    if (payload.not_null) return;
    payload.not_null = true;
    if (elaboration.environment.server_version < kDomainNotNullIsNamed) return;
    std::string chosen = text_of(name);
    if (chosen.empty()) chosen = elaboration.choose_constraint_name(domain.schema, domain.name, "", "not_null");
    elaboration.names.add_constraint(domain.schema, chosen);
    payload.not_null_name = IfStated(std::move(chosen));
}

void drop_domain_not_null(Elaboration& elaboration, const ObjectId& domain) {
    auto& payload = elaboration.require<Domain>(domain);
    payload.not_null = false;
    if (payload.not_null_name.value) elaboration.names.remove_constraint(domain.schema, *payload.not_null_name.value);
    payload.not_null_name = IfStated();
}

// Source: AlterDomainAddConstraint, domainAddCheckConstraint.
void add_domain_constraint(Elaboration& elaboration, const ObjectId& domain, const ::Constraint* node) {
    if (node->contype == CONSTR_NOTNULL) return set_domain_not_null(elaboration, domain, node->conname);
    std::string name = text_of(node->conname);
    if (name.empty()) name = elaboration.choose_constraint_name(domain.schema, domain.name, "", "check");
    DomainConstraint constraint;
    constraint.check.text = elaboration.expression_text(node->raw_expr);
    constraint.validated = node->initially_valid;
    elaboration.add(make_id(Kind::domain_constraint, domain.schema, domain.name, name), constraint, node->location);
    elaboration.names.add_constraint(domain.schema, name);
}

}  // namespace schemadiff
