#include "emit/column_order.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/column_pair.hpp"

namespace schemadiff {

namespace {

using Columns = std::vector<const Object*>;
using ColumnsOfTables = std::map<ObjectId, Columns>;

int position_of(const Object& column) { return std::get<Column>(column.payload).position; }

void sort_by_place(Columns& columns) {
    std::stable_sort(columns.begin(), columns.end(),
                     [](const Object* a, const Object* b) { return position_of(*a) < position_of(*b); });
}

// In the order in which they stand.
ColumnsOfTables columns_of_tables(const Catalog& catalog) {
    ColumnsOfTables tables;
    for (const Object& object : catalog.objects())
        if (object.id.kind == Kind::column)
            tables.emplace_hint(tables.end(), table_of(object.id), Columns())->second.push_back(&object);
    for (auto& [table, columns] : tables) sort_by_place(columns);
    return tables;
}

// Those that stay where they are, then what is added, which comes in the order of the target.
std::vector<ObjectId> order_afterwards(const EmitContext& context, const Columns& before, const Columns& after) {
    std::vector<ObjectId> order;
    for (const Object* column : before)
        if (context.after(column->id) != nullptr && !context.is_created(column->id)) order.push_back(column->id);
    for (const Object* column : after)
        if (std::find(order.begin(), order.end(), column->id) == order.end()) order.push_back(column->id);
    return order;
}

const std::string& name_afterwards(const EmitContext& context, const ObjectId& column) {
    const ColumnPair* pair = pair_after(context, column);
    return pair != nullptr && pair->takes_over() ? pair->before.member : column.member;
}

std::optional<std::string> other_order(const EmitContext& context, const Columns& before, const Columns& after) {
    std::vector<ObjectId> order = order_afterwards(context, before, after);
    bool same = std::equal(order.begin(), order.end(), after.begin(), after.end(),
                           [](const ObjectId& id, const Object* column) { return id == column->id; });
    if (same) return std::nullopt;
    std::vector<std::string> names;
    for (const ObjectId& id : order) names.push_back(quote_identifier(name_afterwards(context, id)));
    return fmt::format("({})", join(names, ", "));
}

Columns columns_of(const Catalog& catalog, const ObjectId& table) {
    Columns columns;
    for_each_member(catalog, table, [&](const Object& member) {
        if (member.id.kind == Kind::column) columns.push_back(&member);
    });
    sort_by_place(columns);
    return columns;
}

}  // namespace

std::optional<std::string> order_that_stays(const EmitContext& context, const ObjectId& table) {
    if (context.before(table) == nullptr || context.is_created(table)) return std::nullopt;
    return other_order(context, columns_of(context.source(), table), columns_of(context.target(), table));
}

std::optional<PlanNote> note_of_column_order(const EmitContext& context) {
    constexpr std::size_t kNamed = 5;
    ColumnsOfTables before = columns_of_tables(context.source());
    std::vector<std::string> named;
    std::size_t count = 0;
    for (const auto& [table, columns] : columns_of_tables(context.target())) {
        auto found = before.find(table);
        if (found == before.end() || context.is_created(table)) continue;
        std::optional<std::string> order = other_order(context, found->second, columns);
        if (!order || ++count > kNamed) continue;
        named.push_back(fmt::format("{} {}", display_name(table), *order));
    }
    if (count == 0) return std::nullopt;
    std::string more = count > kNamed ? fmt::format(" and {} more", count - kNamed) : std::string();
    return PlanNote{"column order", fmt::format("not that of the target, and stays so: {}{}", join(named, "; "), more)};
}

}  // namespace schemadiff
