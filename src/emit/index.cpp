#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/clustering.hpp"
#include "emit/concern.hpp"
#include "emit/constraint_clause.hpp"
#include "emit/emit.hpp"
#include "emit/index_definition.hpp"
#include "emit/index_parts.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/column_pair.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/index.hpp"
#include "emit/online/materialized_view.hpp"
#include "emit/options.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

void forbid_duplicates(const EmitContext& context, Statement& statement, const ObjectId& id, const Index& index) {
    std::string relation = display_name(index.relation);
    statement.effects.risks.push_back({"F202", id, fmt::format("fails when {} holds duplicates", relation)});
    if (is_added_or_redefined(context, id) && speaks_of_old_columns(context, id))
        concern(statement, "B305", id,
                fmt::format("code that writes duplicates to {} fails: {}", relation, display_name(id)));
}

void notice_loss(const EmitContext& context, Statement& statement, const ObjectId& id, const Index& index) {
    std::string relation = display_name(index.relation);
    if (!context.is_created(id) || is_redefined(context, id))
        concern(statement, "P801", id, fmt::format("queries of {} that used the index get slower", relation));
    if (!index.unique || context.is_created(id)) return;
    concern(statement, "B310", id, fmt::format("code may meet duplicates in {}", relation));
    concern(statement, "B311", id, fmt::format("INSERT .. ON CONFLICT that goes by {} fails", display_name(id)));
}

void add_statistics(const Object& object, const Index& before, const Index& after, Statements& out) {
    for (std::size_t i = 0; i < after.keys.size(); ++i) {
        int old = i < before.keys.size() ? before.keys[i].statistics : -1;
        if (old == after.keys[i].statistics) continue;
        Change change{Action::alter, nullptr, &object, {"keys"}, false, nullptr};
        lock(add_alter(out, object, change,
                       fmt::format("ALTER INDEX {} ALTER COLUMN {} SET STATISTICS {}", sql_name(object.id), i + 1,
                                   after.keys[i].statistics)),
             object.id, LockMode::share_update_exclusive);
    }
}

bool has_foreign_partition(const EmitContext& context, const ObjectId& table) {
    return context.over_foreign.count(table) > 0;
}

// A foreign partition has no index, so that an index that is made for the table ONLY would never become whole. The
// other form takes the partitions' indexes that fit, so these are made first, with the names that they shall have.
// Source: DefineIndex, validatePartitionedIndex.
std::string create_parts_sql(const EmitContext& context, const ObjectId& id, Statement& statement) {
    const Catalog& target = context.target();
    std::string sql;
    for (const Link& link : target.dependents(*target.position(id))) {
        const Object& object = target.objects()[link.object];
        const auto* attach = get_payload<IndexAttach>(&object);
        if (attach == nullptr || attach->parent != id) continue;
        statement.produces.push_back(object.id);
        const auto* part = get_payload<Index>(target.find(attach->child));
        if (part == nullptr || !context.is_created(attach->child)) continue;
        sql +=
            create_parts_sql(context, attach->child, statement) + index_definition(attach->child, *part, false) + ";\n";
        statement.produces.push_back(attach->child);
        lock(statement, part->relation, LockMode::share);
        if (!part->partitioned && !context.is_created(part->relation))
            statement.effects.builds.push_back(attach->child);
    }
    return sql;
}

// ATTACH PARTITION takes the first index that fits for a part of the one above, and those that shall be parts are older
// than their likes. Source: AttachPartitionEnsureIndexes.
void consume_parts_of_the_same_table(const EmitContext& context, Statement& statement, const ObjectId& relation) {
    const Catalog& target = context.target();
    auto links = links_to_parents(target, relation);
    bool joins =
        std::any_of(links.begin(), links.end(), [&](const Object* link) { return context.is_created(link->id); });
    if (!joins || is_part(target, statement.subject)) return;
    for_each_member(target, relation, [&](const Object& member) {
        if (is_part(target, member.id)) statement.consumes.push_back(member.id);
    });
}

// By the statement of an index above that takes what fits.
bool is_made_above(const EmitContext& context, const ObjectId& id) {
    const auto* attach = get_payload<IndexAttach>(context.after(attach_of(id)));
    if (attach == nullptr || !context.is_created(attach->parent)) return false;
    const auto* above = get_payload<Index>(context.after(attach->parent));
    return above != nullptr &&
           (has_foreign_partition(context, above->relation) || is_made_above(context, attach->parent));
}

// Old code looks rows up by it until contract.
bool is_on_first_column(const EmitContext& context, const ObjectId& id) {
    auto links = context.source().dependencies(*context.source().position(id));
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        return pair_before(context, context.source().objects()[link.object].id) != nullptr;
    });
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Index& value, Statements& out) {
    if (is_made_above(context, object.id)) return;
    if (is_built_beside(context, value.relation)) {
        add_statistics(object, Index{}, value, out);
        if (value.clustered) mark_clustered(object, value.relation, object.id.name, out);
        return;
    }
    if (is_replaced_with_whole(context, object)) {
        take_over_name(context, object, value, out);
        add_statistics(object, Index{}, value, out);
        if (value.clustered) mark_clustered(object, value.relation, object.id.name, out);
        return;
    }
    bool partitioned = is_partitioned(context.target(), value.relation);
    bool adopts = partitioned && has_foreign_partition(context, value.relation);
    // The index of a partitioned table is put together from its partitions' indexes, each with its own name.
    Statement& statement = add_create(out, object, index_definition(object.id, value, partitioned && !adopts));
    lock(statement, value.relation, LockMode::share);
    consume_parts_of_the_same_table(context, statement, value.relation);
    if (partitioned)
        for (ObjectId& link : links_without_valid_part(context.target(), object.id, value.relation))
            statement.consumes.push_back(std::move(link));
    if (adopts) {
        statement.head = create_parts_sql(context, object.id, statement) + statement.head;
        lock_tree(statement, value.relation, LockMode::share);
    }
    // Who writes does not know yet that there must be no duplicates.
    if (context.mode == Mode::online && value.unique && context.before(value.relation) != nullptr &&
        !context.is_created(value.relation))
        statement.phase = Phase::contract;
    if (!context.is_created(value.relation) && !partitioned) {
        statement.effects.builds.push_back(object.id);
        if (value.unique) forbid_duplicates(context, statement, object.id, value);
    }
    if (takes_concurrent_index(context, object, value.relation))
        make_concurrent(statement, value.relation, index_definition(object.id, value, false, "CONCURRENTLY "));
    else
        statement.reason = context.why_plain(value.relation, object.id);
    add_statistics(object, Index{}, value, out);
    if (value.clustered) mark_clustered(object, value.relation, object.id.name, out);
}

void drop(const EmitContext& context, const Object& object, const Index& value, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP INDEX " + sql_name(object.id));
    bool comes_back = context.is_created(object.id) && !is_on_first_column(context, object.id);
    statement.phase = comes_back ? Phase::expand : Phase::contract;
    lock(statement, value.relation, LockMode::access_exclusive);
    if (value.partitioned) lock_tree(statement, value.relation, LockMode::access_exclusive);
    notice_loss(context, statement, object.id, value);
    // A part of the index above cannot go as long as the partition is one.
    if (is_part(context.source(), object.id)) await_leaving_parents(context, statement, value.relation);
    if (takes_concurrent_index(context, object, value.relation))
        make_concurrent(statement, value.relation, "DROP INDEX CONCURRENTLY " + sql_name(object.id));
    else
        statement.reason = context.why_plain(value.relation, object.id);
}

template <>
void replace(const EmitContext& context, const Alteration<Index>& change, Statements& out) {
    bool swaps = change.before.valid && change.before.relation == change.after.relation &&
                 takes_concurrent_index(context, change.after_object, change.after.relation) &&
                 !rests_on_what_changes(context, change.id());
    if (!swaps) {
        drop(context, change.before_object, change.before, out);
        return create(context, change.after_object, change.after, out);
    }
    ObjectId helper = change.id();
    helper.name = helper_name("new", change.id());
    swap_index(change, helper.name, index_definition(helper, change.after, false, "CONCURRENTLY "),
               index_definition(helper, change.after, false), out);
    add_statistics(change.after_object, Index{}, change.after, out);
    if (change.after.clustered) mark_clustered(change.after_object, change.after.relation, change.id().name, out);
}

void alter(const EmitContext& context, const Alteration<Index>& change, Statements& out) {
    std::string alter_index = "ALTER INDEX " + sql_name(change.id());
    for (const auto& [clause, mode] : option_changes(change.before.options, change.after.options))
        lock(add_alter(out, change, alter_index + ' ' + clause), change.id(), mode);
    if (change.has("tablespace")) {
        std::string space = change.after.tablespace.value->empty() ? "pg_default" : *change.after.tablespace.value;
        Statement& statement = add_alter(out, change, alter_index + " SET TABLESPACE " + quote_identifier(space));
        lock(statement, change.id(), LockMode::access_exclusive);
        statement.effects.builds.push_back(change.id());
    }
    add_statistics(change.after_object, change.before, change.after, out);
    if (change.has("clustered") && change.after.clustered)
        mark_clustered(change.after_object, change.after.relation, change.id().name, out);
    else if (change.has("clustered"))
        unmark_clustered(context, change.after_object, change.after.relation, out);
}

}  // namespace schemadiff
