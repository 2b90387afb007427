#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "catalog/type_name.hpp"
#include "parser/finish.hpp"
#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

// DefineDomain and AlterDomainDefault: a default that is a mere null is none.
std::string default_text(Elaboration& elaboration, Node* expression, const std::string& base_type) {
    std::string text = elaboration.expression_text(expression);
    return is_null_default(elaboration, text, base_type) ? std::string() : text;
}

// A domain that states no default has that of the type under it, as it is at that moment. Source: DefineDomain.
struct InheritedDefault {
    std::string text;
    std::optional<std::string> search_path;  // in force where it was written, if it names anything
};

InheritedDefault inherited_default(Elaboration& elaboration, const std::string& base_type) {
    auto id = is_array(base_type) ? std::nullopt : object_of_type(elaboration.names, base_type);
    if (!id) return {};
    if (auto* domain = elaboration.payload<Domain>(*id))
        return {domain->default_value.text, elaboration.builder.find(*id)->origin.search_path};
    if (id->kind == Kind::shell_type)
        elaboration.not_yet("unknown-type", -1, id->name, "type " + base_type + " is only a shell");
    auto* base = elaboration.payload<ShellType>(make_id(Kind::shell_type, id->schema, id->name));
    if (base == nullptr || !base->has_default) return {};
    return {quote_literal(base->default_value), {}};
}

}  // namespace

void create_domain(Elaboration& elaboration, CreateDomainStmt* statement) {
    QualifiedName name = elaboration.creation_name(qualified(statement->domainname));
    Domain domain;
    domain.base_type = elaboration.type_text(statement->typeName);
    if (statement->collClause != nullptr)
        domain.collation = collation_text(elaboration, statement->collClause->collname);
    InheritedDefault inherited = inherited_default(elaboration, domain.base_type);
    domain.default_value.text = inherited.text;
    std::vector<::Constraint*> constraints;
    bool states_default = false;
    for (auto* constraint : nodes_of<::Constraint>(statement->constraints)) {
        if (constraint->contype == CONSTR_DEFAULT) {
            domain.default_value.text = default_text(elaboration, constraint->raw_expr, domain.base_type);
            states_default = true;
        }
        if (constraint->contype == CONSTR_NOTNULL || constraint->contype == CONSTR_CHECK)
            constraints.push_back(constraint);
    }
    ObjectId id = make_id(Kind::domain, name.schema, name.name);
    elaboration.add(id, domain);
    if (!states_default && inherited.search_path)
        elaboration.builder.find(id)->origin.search_path = *inherited.search_path;
    elaboration.names.add_type(name, id);
    note_maker(elaboration, id);
    for (const ::Constraint* constraint : constraints) add_domain_constraint(elaboration, id, constraint);
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
            elaboration.builder.find(id)->origin.search_path = elaboration.origin(-1).search_path;
            break;
        case 'N': drop_domain_not_null(elaboration, id); break;
        case 'O': set_domain_not_null(elaboration, id, nullptr); break;
        case 'C': add_domain_constraint(elaboration, id, reinterpret_cast<::Constraint*>(statement->def)); break;
        case 'X':
            if (domain.not_null && domain.not_null_name.value == constraint.member)
                return drop_domain_not_null(elaboration, id);
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
