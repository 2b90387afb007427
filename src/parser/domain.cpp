#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

// DefineDomain and AlterDomainDefault: a default that is a mere null is none.
std::string default_text(Elaboration& elaboration, Node* expression, const std::string& base_type) {
    std::string text = elaboration.expression_text(expression);
    return is_null_default(elaboration, text, base_type) ? std::string() : text;
}

}  // namespace

void create_domain(Elaboration& elaboration, CreateDomainStmt* statement) {
    QualifiedName name = elaboration.creation_name(qualified(statement->domainname));
    Domain domain;
    domain.base_type = elaboration.type_text(statement->typeName);
    if (statement->collClause != nullptr)
        domain.collation = collation_text(elaboration, statement->collClause->collname);
    std::vector<::Constraint*> checks;
    for (auto* constraint : nodes_of<::Constraint>(statement->constraints)) {
        if (constraint->contype == CONSTR_DEFAULT)
            domain.default_value.text = default_text(elaboration, constraint->raw_expr, domain.base_type);
        if (constraint->contype == CONSTR_NOTNULL) domain.not_null = true;
        if (constraint->contype == CONSTR_CHECK) checks.push_back(constraint);
    }
    ObjectId id = make_id(Kind::domain, name.schema, name.name);
    elaboration.add(id, domain);
    elaboration.names.add_type(name, id);
    note_maker(elaboration, id);
    for (const ::Constraint* check : checks) add_domain_constraint(elaboration, id, check);
    elaboration.touch(name.name);
}

void alter_domain(Elaboration& elaboration, AlterDomainStmt* statement) {
    ObjectId id = elaboration.require_type(qualified(statement->typeName));
    auto& domain = elaboration.require<Domain>(id);
    ObjectId constraint = make_id(Kind::domain_constraint, id.schema, id.name, text_of(statement->name));
    switch (statement->subtype) {
        case 'T':
            domain.default_value.text =
                statement->def == nullptr ? std::string() : default_text(elaboration, statement->def, domain.base_type);
            break;
        case 'N': domain.not_null = false; break;
        case 'O': domain.not_null = true; break;
        case 'C': add_domain_constraint(elaboration, id, reinterpret_cast<::Constraint*>(statement->def)); break;
        case 'X':
            if (!statement->missing_ok) elaboration.require<DomainConstraint>(constraint);
            elaboration.builder.remove(constraint);
            elaboration.names.remove_constraint(id.schema, constraint.member);
            break;
        case 'V': elaboration.require<DomainConstraint>(constraint).validated = true; break;
        default: elaboration.undecidable(-1, "this form of ALTER DOMAIN is not understood");
    }
    elaboration.touch(id.name);
}

}  // namespace schemadiff
