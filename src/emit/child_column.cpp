#include "emit/child_column.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/aside.hpp"
#include "emit/column_clause.hpp"
#include "emit/inheritance_tree.hpp"

namespace schemadiff {

namespace {

// Still inherited when the parent loses its column, or for good.
bool is_reached(const EmitContext& context, const ObjectId& id, ObjectId& leaving_parent) {
    for (const Object* link : links_to_parents(context.source(), table_of(id))) {
        if (!link_is_kept(context, *link)) continue;
        const ObjectId& parent = std::get<Inheritance>(link->payload).parent;
        leaving_parent = make_id(Kind::column, parent.schema, parent.name, id.member);
        if (context.before(leaving_parent) != nullptr) return true;
    }
    return false;
}

}  // namespace

bool is_left_to_children(const EmitContext& context, const ObjectId& parent_column) {
    bool any = false;
    for (const Object* link : links_to_children(context.source(), table_of(parent_column))) {
        if (!link_is_kept(context, *link)) continue;
        ObjectId copy = make_id(Kind::column, link->id.schema, link->id.name, parent_column.member);
        const auto* payload = get_payload<Column>(context.before(copy));
        if (payload == nullptr || payload->local) continue;
        if (context.is_dropped(copy)) return false;
        any = true;
    }
    return any;
}

// ONLY takes a column from a parent and leaves it with the child as its own. So the child gets a second parent that has
// just this column, for a moment.
void declare_in_child(const EmitContext& context, const Alteration<Column>& change, Statements& out) {
    const ObjectId& id = change.id();
    ObjectId parent;
    if (!is_reached(context, id, parent)) return;
    if (context.is_dropped(parent) && is_left_to_children(context, parent)) return;
    std::string helper = quote_qualified(id.schema, aside_name(context, table_of(id)));
    Column column = change.after;
    column.not_null = false;
    std::string child = relation_name(id);
    auto add = [&](std::string sql) -> Statement& {
        Statement& statement = add_alter(out, change, std::move(sql));
        statement.disturbs = false;
        statement.reason = "so that the column is the child's own, too";
        return statement;
    };
    add(fmt::format("CREATE TABLE {} ({})", helper, column_clause(id, column)));
    lock(add(fmt::format("ALTER TABLE {} INHERIT {}", child, helper)), table_of(id), LockMode::access_exclusive);
    lock(add(fmt::format("ALTER TABLE ONLY {} DROP COLUMN {}", helper, quote_identifier(id.member))), table_of(id),
         LockMode::access_exclusive);
    lock(add(fmt::format("ALTER TABLE {} NO INHERIT {}", child, helper)), table_of(id), LockMode::access_exclusive);
    add(fmt::format("DROP TABLE {}", helper));
}

}  // namespace schemadiff
