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

using ColumnsOfTables = std::map<ObjectId, std::vector<const Object*>>;

int position_of(const Object& column) { return std::get<Column>(column.payload).position; }

// In the order in which they stand.
ColumnsOfTables columns_of_tables(const Catalog& catalog) {
    ColumnsOfTables tables;
    for (const Object& object : catalog.objects())
        if (object.id.kind == Kind::column)
            tables.emplace_hint(tables.end(), table_of(object.id), std::vector<const Object*>())
                ->second.push_back(&object);
    for (auto& [table, columns] : tables)
        std::stable_sort(columns.begin(), columns.end(),
                         [](const Object* a, const Object* b) { return position_of(*a) < position_of(*b); });
    return tables;
}

// Those that stay where they are, then what is added, which comes in the order of the target.
std::vector<ObjectId> order_afterwards(const EmitContext& context, const std::vector<const Object*>& before,
                                       const std::vector<const Object*>& after) {
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

}  // namespace

std::optional<PlanNote> note_of_column_order(const EmitContext& context) {
    constexpr std::size_t kNamed = 5;
    ColumnsOfTables before = columns_of_tables(context.source());
    std::vector<std::string> named;
    std::size_t count = 0;
    for (const auto& [table, columns] : columns_of_tables(context.target())) {
        auto found = before.find(table);
        if (found == before.end() || context.is_created(table)) continue;
        std::vector<ObjectId> order = order_afterwards(context, found->second, columns);
        bool same = std::equal(order.begin(), order.end(), columns.begin(), columns.end(),
                               [](const ObjectId& id, const Object* column) { return id == column->id; });
        if (same || ++count > kNamed) continue;
        std::vector<std::string> names;
        for (const ObjectId& id : order) names.push_back(quote_identifier(name_afterwards(context, id)));
        named.push_back(fmt::format("{} ({})", display_name(table), join(names, ", ")));
    }
    if (count == 0) return std::nullopt;
    std::string more = count > kNamed ? fmt::format(" and {} more", count - kNamed) : std::string();
    return PlanNote{"column order", fmt::format("not that of the target, and stays so: {}{}", join(named, "; "), more)};
}

}  // namespace schemadiff
