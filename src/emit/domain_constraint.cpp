#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/concern.hpp"
#include "emit/domain_users.hpp"

namespace schemadiff {

namespace {

ObjectId domain_of(const ObjectId& constraint) { return make_id(Kind::domain, constraint.schema, constraint.name); }

std::string alter_domain(const ObjectId& id) { return "ALTER DOMAIN " + relation_name(id); }

// PostgreSQL 19 lets writers go on.
LockMode validation_lock(const EmitContext& context) {
    return context.server_version >= 190000 ? LockMode::share_update_exclusive : LockMode::share;
}

void validate(const EmitContext& context, const Object& object, Statements& out) {
    const ObjectId& id = object.id;
    Statement& statement = add_create(
        out, object, fmt::format("{} VALIDATE CONSTRAINT {}", alter_domain(id), quote_identifier(id.member)));
    statement.verb = Verb::alter;
    // Early where a new column has to wait for it.
    bool awaited = context.mode == Mode::online && tightening_phase(context, domain_of(id)) == Phase::expand;
    statement.phase = awaited ? Phase::expand : Phase::backfill;
    check_domain_users(context, statement, domain_of(id), "F203", validation_lock(context));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const DomainConstraint& value, Statements& out) {
    const ObjectId& id = object.id;
    Statement& statement =
        add_create(out, object,
                   fmt::format("{} ADD CONSTRAINT {} CHECK ({}){}", alter_domain(id), quote_identifier(id.member),
                               value.check.text, value.validated ? "" : " NOT VALID"));
    // One that is replaced is given back at once.
    if (!context.is_dropped(id)) statement.phase = tightening_phase(context, domain_of(id));
    if (!context.is_created(domain_of(id)) && is_added_or_redefined(context, id))
        concern(statement, "B305", domain_of(id),
                fmt::format("code that writes values that {} forbids fails", display_name(id)));
    if (!value.validated) return;
    if (context.mode == Mode::online && !context.is_created(domain_of(id)) && !context.is_dropped(id)) {
        // R-DOMAIN of the safety catalog: values that are there are looked at under a lock of its own.
        statement.head += " NOT VALID";
        return validate(context, object, out);
    }
    check_domain_users(context, statement, domain_of(id), "F203", LockMode::share);
}

// Loosens, so it need not wait for contract.
void drop(const EmitContext& context, const Object& object, const DomainConstraint&, Statements& out) {
    const ObjectId& id = object.id;
    Statement& statement =
        add_drop(out, object, fmt::format("{} DROP CONSTRAINT {}", alter_domain(id), quote_identifier(id.member)));
    if (!context.is_created(id))
        concern(statement, "B310", domain_of(id),
                fmt::format("code may meet values that {} forbade", display_name(id)));
}

void alter(const EmitContext& context, const Alteration<DomainConstraint>& alteration, Statements& out) {
    validate(context, alteration.after_object, out);
}

}  // namespace schemadiff
