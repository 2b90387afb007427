#include "emit/online/index.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/online/helper_name.hpp"

namespace schemadiff {

bool takes_concurrent_index(const EmitContext& context, const Object& index, const ObjectId& relation) {
    const auto* table = get_payload<Table>(context.before(relation));
    bool partitioned = table != nullptr && !table->partition_key.empty();
    return !partitioned && context.must_stay_usable(relation, index.id);
}

void make_concurrent(Statement& statement, const ObjectId& relation, std::string sql) {
    statement.plain = std::move(statement.head);
    statement.head = std::move(sql);
    statement.transactionality = Transactionality::outside;
    statement.plain_mode = statement.locks.front().mode;
    statement.locks.clear();
    lock(statement, relation, LockMode::share_update_exclusive);
}

void swap_index(const Alteration<Index>& change, const std::string& helper, const std::string& build,
                const std::string& plain, Statements& out) {
    const ObjectId& id = change.id();
    const ObjectId& relation = change.after.relation;
    ObjectId old = make_id(Kind::index, id.schema, helper_name("old", id));
    ObjectId fresh = make_id(Kind::index, id.schema, helper);

    Statement& made = add_create(out, change.after_object, build);
    made.verb = Verb::prepare;
    made.prepares.push_back(id);
    made.plain = plain;
    made.plain_mode = LockMode::share;
    made.transactionality = Transactionality::outside;
    for (const ObjectId& leftover : {old, fresh}) made.awaits_removal.push_back(leftover);
    lock(made, relation, LockMode::share_update_exclusive);
    made.effects.builds.push_back(id);
    made.effects.scans.push_back(relation);
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
