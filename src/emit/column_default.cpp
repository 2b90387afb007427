#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/column_clause.hpp"
#include "emit/concern.hpp"
#include "emit/emit.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/column_pair.hpp"
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

ObjectId column_of(const ObjectId& id) { return make_id(Kind::column, id.schema, id.name, id.member); }

// A column of another type has the same default in another form.
bool has_default(const Catalog& catalog, const ObjectId& column, const ColumnDefault& value) {
    ObjectId id = make_id(Kind::column_default, column.schema, column.name, column.member);
    const auto* found = get_payload<ColumnDefault>(catalog.find(id));
    return found != nullptr && (found->value == value.value || found->value.text == value.value.text);
}

void notice(Statement& statement, const ObjectId& id, std::string_view what) {
    concern(statement, "B312", column_of(id),
            fmt::format("INSERT without {} stores {}", display_name(column_of(id)), what));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const ColumnDefault& value, Statements& out) {
    Statement& statement = add(context.target(), out, Verb::create, object, "SET " + default_clause(value));
    ObjectId table = table_of(object.id);
    ObjectId column = column_of(object.id);
    if (context.is_created(table))
        statement.inlining = Inlining{table, column, default_clause(value)};
    else if (!context.is_created(column) && is_added_or_redefined(context, object.id))
        notice(statement, object.id, "the default from now on");
    const ColumnPair* pair = pair_after(context, column);
    if (pair == nullptr) return;
    // Code that writes the column under its old name leaves this one empty.
    statement.phase = Phase::contract;
    ObjectId first = column;
    first.member = pair->before.member;
    if (!pair->takes_over() && !has_default(context.source(), first, value))
        concern(statement, "B321", column,
                fmt::format("code that leaves {} to its default has to wait for contract", display_name(column)));
}

void drop(const EmitContext& context, const Object& object, const ColumnDefault&, Statements& out) {
    Statement& statement = add(context.source(), out, Verb::drop, object, "DROP DEFAULT");
    const auto* identity = get_payload<Identity>(
        context.after(make_id(Kind::identity, object.id.schema, object.id.name, object.id.member)));
    bool comes_back = context.after(object.id) != nullptr || identity != nullptr;
    // The identity cannot come before the sequence whose name it takes has gone, which happens in contract.
    bool waits = context.mode == Mode::online && identity != nullptr &&
                 context.before(make_id(Kind::sequence, identity->sequence_schema, identity->sequence_name)) != nullptr;
    statement.phase = comes_back && !waits ? Phase::expand : Phase::contract;
    if (!comes_back) notice(statement, object.id, "NULL, or fails");
}

void alter(const EmitContext& context, const Alteration<ColumnDefault>& change, Statements& out) {
    Statement& statement =
        add(context.target(), out, Verb::alter, change.after_object, "SET " + default_clause(change.after));
    notice(statement, change.id(), "the new default");
}

}  // namespace schemadiff
