#include "emit/online/not_null.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/not_null.hpp"
#include "emit/online/column_pair.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/reach.hpp"
#include "parser/generated_names.hpp"

namespace schemadiff {

namespace {

Statement& add_step(const EmitContext& context, const Object& column, std::string sql, LockMode mode, Statements& out) {
    Statement& statement = lock(add_create(out, column, std::move(sql)), table_of(column.id), mode);
    statement.verb = Verb::alter;
    statement.phase = Phase::contract;
    if (std::get<Column>(column.payload).not_null_no_inherit) return statement;
    lock_below(statement, table_of(column.id), mode);
    for (const ObjectId& child : reached_children(context, table_of(column.id)))
        statement.alters.push_back(make_id(Kind::column, child.schema, child.name, column.id.member));
    return statement;
}

}  // namespace

std::string not_null_name(const ObjectId& column) { return make_object_name(column.name, column.member, "not_null"); }

void set_not_null_online(const EmitContext& context, const Object& object, Statements& out) {
    const ObjectId& id = object.id;
    const auto& value = std::get<Column>(object.payload);
    std::string alter = "ALTER TABLE " + relation_name(id);
    std::string column = quote_identifier(id.member);
    bool own_constraint = context.server_version >= kNotNullIsAConstraint;
    std::string name = own_constraint ? not_null_name_meanwhile(context, id, value) : helper_name("nn", id);
    std::string proof = own_constraint ? "NOT NULL " + column + (value.not_null_no_inherit ? " NO INHERIT" : "")
                                       : fmt::format("CHECK ({} IS NOT NULL)", column);
    ObjectId constraint = make_id(Kind::constraint, id.schema, id.name, name);

    Statement& added = add_step(context, object,
                                fmt::format("{} ADD CONSTRAINT {} {} NOT VALID", alter, quote_identifier(name), proof),
                                LockMode::access_exclusive, out);
    added.awaits_removal.push_back(constraint);
    // NO INHERIT is added under locks of the children all the same.
    lock_below(added, table_of(id), LockMode::access_exclusive);
    Statement& validate =
        add_step(context, object, fmt::format("{} VALIDATE CONSTRAINT {}", alter, quote_identifier(name)),
                 LockMode::share_update_exclusive, out);
    scan_not_null(context, validate, id, value);
    validate.effects.risks.push_back({"F201", id, fmt::format("fails when {} holds NULL", display_name(id))});
    if (own_constraint) return;
    // Two statements: one ALTER TABLE would drop the proof before it is needed (safety catalog, C60 and C61).
    add_step(context, object,
             fmt::format("{0} ALTER COLUMN {1} SET NOT NULL;\n{0} DROP CONSTRAINT {2}", alter, column,
                         quote_identifier(name)),
             LockMode::access_exclusive, out);
}

}  // namespace schemadiff
