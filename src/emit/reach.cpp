#include "emit/reach.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "emit/concern.hpp"
#include "emit/inheritance_tree.hpp"

namespace schemadiff {

namespace {

const Table* find_table(const EmitContext& context, const ObjectId& table) {
    const auto* before = get_payload<Table>(context.before(table));
    return before != nullptr ? before : get_payload<Table>(context.after(table));
}

void add_stored(const EmitContext& context, const std::vector<ObjectId>& tables, std::vector<ObjectId>& list) {
    for (const ObjectId& table : tables) {
        const Table* payload = find_table(context, table);
        bool elsewhere = payload != nullptr && (!payload->partition_key.empty() || payload->is_foreign());
        if (elsewhere) continue;
        if (std::find(list.begin(), list.end(), table) == list.end()) list.push_back(table);
    }
}

}  // namespace

std::vector<ObjectId> tree_of(const EmitContext& context, const ObjectId& table) {
    std::vector<ObjectId> tree = reached_children(context, table);
    tree.insert(tree.begin(), table);
    return tree;
}

Statement& lock_tree(Statement& statement, const ObjectId& table, LockMode mode) {
    return lock_below(lock(statement, table, mode), table, mode);
}

Statement& lock_below(Statement& statement, const ObjectId& table, LockMode mode) {
    TreeReach& reach = statement.reaches.emplace_back();
    reach.table = table;
    reach.mode = mode;
    return statement;
}

bool reaches_children(const Catalog& catalog, const ObjectId& constraint, const Constraint& value) {
    return value.type == ConstraintType::check ? !value.no_inherit : is_partitioned(catalog, table_of(constraint));
}

Statement& lock_for_constraint(const EmitContext& context, Statement& statement, const ObjectId& table, LockMode mode) {
    bool with_children = context.server_version >= kConstraintsLockBelow && !is_partitioned(context.target(), table);
    return with_children ? lock_tree(statement, table, mode) : lock(statement, table, mode);
}

void scan_tree(const EmitContext& context, Statement& statement, const ObjectId& table) {
    scan(context, statement, {table});
    TreeReach& reach = statement.reaches.emplace_back();
    reach.table = table;
    reach.scans = true;
}

void rewrite_tree(const EmitContext& context, Statement& statement, const ObjectId& table) {
    rewrite(context, statement, {table});
    TreeReach& reach = statement.reaches.emplace_back();
    reach.table = table;
    reach.rewrites = true;
}

void lock_referring(Statement& statement, const ObjectId& table, LockMode mode) {
    TreeReach& reach = statement.reaches.emplace_back();
    reach.table = table;
    reach.of_referring = true;
    reach.mode = mode;
}

void look_up_references(Statement& statement, const ObjectId& parent, const ObjectId& partition) {
    lock_referring(statement, parent, LockMode::access_exclusive);
    statement.reaches.back().but = partition;
    statement.reaches.back().scans = true;
}

bool is_partitioned(const Catalog& catalog, const ObjectId& table) {
    const auto* payload = get_payload<Table>(catalog.find(table));
    return payload != nullptr && !payload->partition_key.empty();
}

bool is_foreign(const EmitContext& context, const ObjectId& table) {
    const Table* payload = find_table(context, table);
    return payload != nullptr && payload->is_foreign();
}

void notice_foreign_child(const EmitContext& context, Statement& statement, const ObjectId& child,
                          const ObjectId& parent) {
    if (context.is_created(parent)) return;
    statement.phase = Phase::contract;
    concern(statement, "B305", parent,
            fmt::format("reads and writes of {} go to the foreign table {}, too, whose wrapper may refuse them",
                        display_name(parent), display_name(child)));
}

void scan(const EmitContext& context, Statement& statement, const std::vector<ObjectId>& tables) {
    add_stored(context, tables, statement.effects.scans);
}

void rewrite(const EmitContext& context, Statement& statement, const std::vector<ObjectId>& tables) {
    add_stored(context, tables, statement.effects.rewrites);
}

ObjectId sequence_of(const Identity& identity) {
    return make_id(Kind::sequence, identity.sequence_schema, identity.sequence_name);
}

std::vector<ObjectId> owned_sequences(const Catalog& catalog, const ObjectId& table) {
    std::vector<ObjectId> sequences;
    auto position = catalog.position(table);
    if (!position) return sequences;
    for (const Link& member : catalog.dependents(*position)) {
        if (member.why != EdgeKind::member_of || catalog.objects()[member.object].id.kind != Kind::column) continue;
        for (const Link& link : catalog.dependents(member.object)) {
            const Object& object = catalog.objects()[link.object];
            if (link.why == EdgeKind::owned_by) sequences.push_back(object.id);
            if (const auto* identity = get_payload<Identity>(&object)) sequences.push_back(sequence_of(*identity));
        }
    }
    return sequences;
}

}  // namespace schemadiff
