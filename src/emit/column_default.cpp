#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/column_clause.hpp"
#include "emit/emit.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/relation.hpp"

namespace schemadiff {

namespace {

// ONLY, because each child has, or has not, a default of its own.
Statement& add(const Catalog& catalog, Statements& out, Verb verb, const Object& object, const std::string& rest) {
    const ObjectId& id = object.id;
    Statement& statement = add_table_clause(out, verb, object, "ALTER TABLE ONLY " + relation_name(id),
                                            fmt::format("ALTER COLUMN {} {}", quote_identifier(id.member), rest));
    return lock(statement, relation_of(catalog, id), LockMode::access_exclusive);
}

}  // namespace

void create(const EmitContext& context, const Object& object, const ColumnDefault& value, Statements& out) {
    Statement& statement = add(context.target(), out, Verb::create, object, "SET " + default_clause(value));
    ObjectId table = table_of(object.id);
    ObjectId column = make_id(Kind::column, table.schema, table.name, object.id.member);
    if (context.is_created(table)) statement.inlining = Inlining{table, column, default_clause(value)};
}

void drop(const EmitContext& context, const Object& object, const ColumnDefault&, Statements& out) {
    Statement& statement = add(context.source(), out, Verb::drop, object, "DROP DEFAULT");
    bool comes_back =
        context.after(object.id) != nullptr ||
        context.after(make_id(Kind::identity, object.id.schema, object.id.name, object.id.member)) != nullptr;
    statement.phase = comes_back ? Phase::expand : Phase::contract;
}

void alter(const EmitContext& context, const Alteration<ColumnDefault>& change, Statements& out) {
    add(context.target(), out, Verb::alter, change.after_object, "SET " + default_clause(change.after));
}

}  // namespace schemadiff
