#include "emit/constraint_validation.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/foreign_key_copies.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

void validate_constraint(const EmitContext& context, const Object& object, const Constraint& value, Statements& out) {
    const ObjectId& id = object.id;
    ObjectId table = table_of(id);
    Statement& statement = lock(add_table_clause(out, Verb::alter, object, "ALTER TABLE " + relation_name(id),
                                                 "VALIDATE CONSTRAINT " + quote_identifier(id.member)),
                                table, LockMode::share_update_exclusive);
    bool foreign = value.type == ConstraintType::foreign_key;
    if (foreign) lock(statement, value.referenced, LockMode::row_share);
    if (foreign) scan_tree(context, statement, value.referenced);
    // A foreign key of a partitioned table can be validated from PostgreSQL 18 on, with those of its partitions.
    bool with_children = reaches_children(context.source(), id, value);
    if (with_children) {
        lock_tree(statement, table, LockMode::share_update_exclusive);
        scan_tree(context, statement, table);
    } else {
        scan(context, statement, {table});
    }
    if (foreign && with_children) leave_valid_copies(context, statement, value);
    statement.effects.risks.push_back(
        {foreign ? "F204" : "F203", id,
         fmt::format("fails when old rows of {} break {}", display_name(table), quote_identifier(id.member))});
}

void validate_what_came(const EmitContext& context, const Object& object, const Constraint& value, Statements& out) {
    std::vector<ObjectId> above;
    for (const Object* link : links_to_parents(context.target(), table_of(object.id))) {
        ObjectId parent = std::get<Inheritance>(link->payload).parent;
        ObjectId id = make_id(Kind::constraint, parent.schema, parent.name, object.id.member);
        const auto* check = get_payload<Constraint>(context.after(id));
        if (check != nullptr && check->validated) return;
        above.push_back(std::move(id));
    }
    if (!value.validated) return;
    validate_constraint(context, object, value, out);
    out.back().consumes = std::move(above);
}

void validate_checks_of_children(const EmitContext& context, const ObjectId& id, const Constraint& value,
                                 Statements& out) {
    if (value.type != ConstraintType::check || value.validated || value.no_inherit) return;
    Phase phase = out.back().phase;
    for (const Object* link : links_to_children(context.target(), table_of(id))) {
        const Object* theirs = context.after(make_id(Kind::constraint, link->id.schema, link->id.name, id.member));
        const auto* check = get_payload<Constraint>(theirs);
        // One that is declared there stays as it is, with all below.
        if (check == nullptr || check->local || !link_is_kept(context, *link)) continue;
        if (context.changes.find(theirs->id) != nullptr) continue;
        // Reaches those below as well.
        if (!check->validated) {
            validate_checks_of_children(context, theirs->id, *check, out);
            continue;
        }
        validate_constraint(context, *theirs, *check, out);
        out.back().consumes = {id};
        out.back().apart = true;
        out.back().phase = phase;
    }
}

}  // namespace schemadiff
