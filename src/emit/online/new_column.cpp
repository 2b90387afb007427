#include "emit/online/new_column.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/column_hints.hpp"
#include "emit/held_rows.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/not_null.hpp"
#include "emit/online/backfill.hpp"
#include "emit/online/column_pair.hpp"
#include "emit/online/not_null.hpp"
#include "emit/online/numbers.hpp"
#include "emit/reach.hpp"
#include "emit/row_work.hpp"

namespace schemadiff {

namespace {

void set_not_null_plainly(const EmitContext& context, const Object& object, Statements& out) {
    const ObjectId& id = object.id;
    ObjectId table = table_of(id);
    Statement& statement = add_create(out, object,
                                      fmt::format("ALTER TABLE {} {}", relation_name(id),
                                                  set_not_null_clause(context, id, std::get<Column>(object.payload))));
    statement.verb = Verb::alter;
    statement.phase = context.mode == Mode::direct ? Phase::expand : Phase::contract;
    statement.reason = context.why_plain(table, id);
    lock_tree(statement, table, LockMode::access_exclusive);
    for (const ObjectId& child : reached_children(context, table))
        statement.alters.push_back(make_id(Kind::column, child.schema, child.name, id.member));
    scan_tree(context, statement, table);
    statement.effects.risks.push_back({"F201", id, fmt::format("fails when {} holds NULL", display_name(id))});
}

void fill(const EmitContext& context, const Object& object, const NewColumn& plan, Statements& out) {
    Backfill backfill{object.id, plan.filled_with, quote_identifier(object.id.member) + " IS NULL",
                      object.origin.search_path};
    if (!context.open.has_begun(backfill)) add_backfill(context, backfill, out);
    // A default fills the rows of those who do not know the column.
    if (context.mode == Mode::online && plan.not_null_apart && !plan.default_apart)
        add_last_backfill(context, backfill, out);
}

// Source: ATPrepAddColumn.
bool takes_identity(const EmitContext& context, const ObjectId& table) {
    bool partitions_follow =
        context.server_version >= kPartitionsFollowSince && is_partitioned(context.target(), table);
    return partitions_follow || reached_children(context, table).empty();
}

}  // namespace

NewColumn assess_new_column(const EmitContext& context, const ObjectId& id, const Column& column) {
    NewColumn plan;
    if (!column.generated.empty() || !column.not_null_validated) return plan;
    const auto* value =
        get_payload<ColumnDefault>(context.after(make_id(Kind::column_default, id.schema, id.name, id.member)));
    plan.pair = pair_after(context, id);
    if (plan.pair != nullptr) {
        plan.not_null_apart = column.not_null;
        return plan;
    }
    plan.numbered_apart = is_numbered_apart(context, id);
    if (plan.numbered_apart) {
        plan.filled_with = next_number(id);
        plan.default_apart = plan.not_null_apart = true;
    }
    bool identity = context.after(make_id(Kind::identity, id.schema, id.name, id.member)) != nullptr;
    // Whose rows others hold are not written anew.
    bool held = is_held(context, table_of(id));
    plan.identity_apart = identity && !plan.numbered_apart && (held || !takes_identity(context, table_of(id)));
    if (identity && !plan.identity_apart) return plan;
    bool default_is_filled = held && value != nullptr;
    if (context.mode == Mode::direct && !default_is_filled && backfill_expression(context.target(), id).empty())
        return plan;
    plan.filled_with = backfill_expression(context.target(), id);
    ObjectId named_default = make_id(Kind::column_default, id.schema, id.name, id.member);
    bool would_lock = context.must_stay_usable(table_of(id), id) && is_volatile(context.target(), named_default);
    if (value != nullptr && plan.filled_with.empty() && (would_lock || held)) plan.filled_with = value->value.text;
    plan.default_apart = value != nullptr && !plan.filled_with.empty();
    plan.not_null_apart = column.not_null && (value == nullptr || plan.default_apart);
    return plan;
}

void finish_new_column(const EmitContext& context, const Object& object, const NewColumn& plan, Statements& out) {
    if (plan.pair != nullptr) add_backfill(context, backfill_of(*plan.pair), out);
    if (!plan.filled_with.empty()) fill(context, object, plan, out);
    if (!plan.not_null_apart) return;
    if (context.must_stay_usable(table_of(object.id), object.id))
        set_not_null_online(context, object, out);
    else
        set_not_null_plainly(context, object, out);
}

void tighten_column(const EmitContext& context, const Object& object, Statements& out) {
    NewColumn plan;
    plan.filled_with = backfill_expression(context.target(), object.id);
    plan.not_null_apart = true;
    finish_new_column(context, object, plan, out);
}

}  // namespace schemadiff
