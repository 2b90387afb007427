#include <fmt/format.h>

#include "base/error.hpp"
#include "emit/column_order.hpp"
#include "emit/emit.hpp"
#include "emit/inheritance_tree.hpp"

namespace schemadiff {

namespace {

// Not combinable: the columns are compared with the type when the statement begins.
Statement& add(Statements& out, Verb verb, const Object& object, const std::string& clause) {
    const ObjectId& id = object.id;
    Statement& statement = add_table_clause(out, verb, object, "ALTER TABLE " + relation_name(id), clause);
    statement.combinable = false;
    return lock(statement, table_of(id), LockMode::access_exclusive);
}

std::vector<ObjectId> columns_of(const Catalog& catalog, const ObjectId& table) {
    std::vector<ObjectId> columns;
    auto position = catalog.position(table);
    if (!position) return columns;
    for (const Link& link : catalog.dependents(*position)) {
        const ObjectId& member = catalog.objects()[link.object].id;
        if (link.why == EdgeKind::member_of && member.kind == Kind::column) columns.push_back(member);
    }
    return columns;
}

}  // namespace

// CREATE TABLE .. OF has done it for a new table. Else the columns must be those of the type by now.
void create(const EmitContext& context, const Object& object, const TypedTable& value, Statements& out) {
    ObjectId table = table_of(object.id);
    if (auto order = order_that_stays(context, table))
        throw Error(
            fmt::format("the columns of {} will stand as {}, not as in its type {}: no statement moves a column",
                        display_name(table), *order, value.type),
            "add attributes behind those that are there, or make the table anew");
    Statement& statement = add(out, Verb::create, object, "OF " + value.type);
    statement.consumes = columns_of(context.target(), table_of(object.id));
    await_leaving_parents(context, statement, table);
    for (const ObjectId& column : columns_of(context.source(), table_of(object.id))) {
        if (context.after(column) != nullptr) continue;
        statement.awaits_removal.push_back(column);
        statement.phase = Phase::contract;
    }
}

void drop(const EmitContext&, const Object& object, const TypedTable&, Statements& out) {
    add(out, Verb::drop, object, "NOT OF");
}

void alter(const EmitContext&, const Alteration<TypedTable>&, Statements&) {}

}  // namespace schemadiff
