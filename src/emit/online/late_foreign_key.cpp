#include "emit/online/late_foreign_key.hpp"

#include <algorithm>

#include "emit/inheritance_tree.hpp"
#include "emit/online/column_pair.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

const ColumnPair* swap_of(const EmitContext& context, const ObjectId& table, const std::string& column) {
    const ColumnPair* pair = pair_after(context, make_id(Kind::column, table.schema, table.name, column));
    return pair != nullptr && pair->takes_over() ? pair : nullptr;
}

// Of its own columns and of those that it refers to.
template <class Columns, class Visit>
void for_each_column(const ObjectId& id, Columns& key, Visit&& visit) {
    for (auto& column : key.columns) visit(table_of(id), column);
    for (auto& column : key.referenced_columns) visit(key.referenced, column);
}

}  // namespace

bool is_made_after_swap(const EmitContext& context, const ObjectId& id) {
    const auto* key = get_payload<Constraint>(context.after(id));
    if (key == nullptr || key->type != ConstraintType::foreign_key) return false;
    return is_partitioned(context.target(), key->referenced) &&
           std::any_of(key->columns.begin(), key->columns.end(),
                       [&](const std::string& column) { return swap_of(context, table_of(id), column) != nullptr; });
}

Constraint as_after_swap(const EmitContext& context, const ObjectId& id, const Constraint& value) {
    Constraint key = value;
    if (!is_made_after_swap(context, id)) return key;
    for_each_column(id, key, [&](const ObjectId& table, std::string& column) {
        if (const ColumnPair* pair = swap_of(context, table, column)) column = pair->before.member;
    });
    return key;
}

void make_after_swap(const EmitContext& context, const ObjectId& id, const Constraint& value, Statement& statement) {
    if (!is_made_after_swap(context, id)) return;
    for_each_column(id, value, [&](const ObjectId& table, const std::string& column) {
        if (const ColumnPair* pair = swap_of(context, table, column)) statement.awaits_removal.push_back(pair->before);
    });
}

}  // namespace schemadiff
