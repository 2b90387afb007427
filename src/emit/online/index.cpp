#include "emit/online/index.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/index_definition.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

bool takes_concurrent_index(const EmitContext& context, const Object& index, const ObjectId& relation) {
    return !is_partitioned(context.source(), relation) && context.must_stay_usable(relation, index.id);
}

bool rests_on_what_changes(const EmitContext& context, const ObjectId& id) {
    for (const Catalog* catalog : {&context.source(), &context.target()}) {
        auto position = catalog->position(id);
        if (!position) continue;
        for (const Link& link : catalog->dependencies(*position)) {
            // What it is a part of, it joins once that has been made again.
            if (link.why == EdgeKind::inherits) continue;
            const Change* change = context.changes.find(catalog->objects()[link.object].id);
            if (change == nullptr) continue;
            // A column can go after the index; a function may have to go before its namesake is used.
            bool leaves = change->action == Action::remove && change->id().kind != Kind::column;
            if (change->disturbs || change->action == Action::replace || leaves) return true;
        }
    }
    return false;
}

bool is_replaced_with_whole(const EmitContext& context, const Object& index) {
    const ObjectId& id = index.id;
    const Change* change = context.changes.find(id);
    if (change == nullptr || change->action != Action::replace) return false;
    ObjectId attached = make_id(Kind::index_attach, id.schema, id.name);
    const auto* before = get_payload<IndexAttach>(context.before(attached));
    const auto* after = get_payload<IndexAttach>(context.after(attached));
    if (before == nullptr || after == nullptr || before->parent != after->parent) return false;
    const auto& old = std::get<Index>(change->before->payload);
    const auto& value = std::get<Index>(index.payload);
    return context.is_dropped(after->parent) && old.valid && old.relation == value.relation &&
           takes_concurrent_index(context, index, value.relation) && !rests_on_what_changes(context, id);
}

void make_concurrent(Statement& statement, const ObjectId& relation, std::string sql) {
    statement.plain = std::move(statement.head);
    statement.head = std::move(sql);
    statement.transactionality = Transactionality::outside;
    statement.plain_mode = statement.locks.front().mode;
    statement.locks.clear();
    statement.reaches.clear();
    lock(statement, relation, LockMode::share_update_exclusive);
}

Statement& build_beside(Statements& out, const Object& object, const ObjectId& relation, const ObjectId& helper,
                        const std::string& build, const std::string& plain) {
    Statement& statement = add_create(out, object, build);
    statement.verb = Verb::prepare;
    statement.plain = plain;
    statement.plain_mode = LockMode::share;
    statement.transactionality = Transactionality::outside;
    statement.awaits_removal.push_back(helper);
    lock(statement, relation, LockMode::share_update_exclusive);
    statement.effects.builds.push_back(object.id);
    statement.effects.scans.push_back(relation);
    return statement;
}

void take_over_name(const EmitContext& context, const Object& object, const Index& value, Statements& out) {
    ObjectId helper = object.id;
    helper.name = helper_name("new", object.id);
    Statement& build =
        build_beside(out, object, value.relation, helper, index_definition(helper, value, false, "CONCURRENTLY "),
                     index_definition(helper, value, false));
    if (value.unique)
        build.effects.risks.push_back(
            {"F202", object.id, fmt::format("fails when {} holds duplicates", display_name(value.relation))});
    Statement& rename = add_create(
        out, object, fmt::format("ALTER INDEX {} RENAME TO {}", sql_name(helper), quote_identifier(object.id.name)));
    if (context.before(helper) != nullptr) lock(rename, helper, LockMode::share_update_exclusive);
}

void swap_index(const Alteration<Index>& change, const std::string& helper, const std::string& build,
                const std::string& plain, Statements& out) {
    const ObjectId& id = change.id();
    const ObjectId& relation = change.after.relation;
    ObjectId old = make_id(Kind::index, id.schema, helper_name("old", id));
    ObjectId fresh = make_id(Kind::index, id.schema, helper);

    Statement& made = build_beside(out, change.after_object, relation, fresh, build, plain);
    made.awaits_removal.push_back(old);
    if (change.after.unique)
        made.effects.risks.push_back(
            {"F202", id, fmt::format("fails when {} holds duplicates", display_name(relation))});

    Statement& swap = add_create(out, change.after_object,
                                 fmt::format("ALTER INDEX {} RENAME TO {};\nALTER INDEX {} RENAME TO {}", sql_name(id),
                                             quote_identifier(old.name), sql_name(fresh), quote_identifier(id.name)));
    swap.vacates.push_back(id);
    lock(swap, id, LockMode::share_update_exclusive);

    Statement& gone = add_drop(out, change.before_object, "DROP INDEX CONCURRENTLY " + sql_name(old));
    gone.plain = "DROP INDEX " + sql_name(old);
    gone.plain_mode = LockMode::access_exclusive;
    gone.transactionality = Transactionality::outside;
    gone.phase = Phase::contract;
    lock(gone, relation, LockMode::share_update_exclusive);
}

}  // namespace schemadiff
