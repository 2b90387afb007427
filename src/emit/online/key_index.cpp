#include "emit/online/key_index.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/constraint_clause.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/index.hpp"
#include "emit/options.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

std::string index_sql(const ObjectId& id, const Constraint& value, const std::string& name, std::string_view how) {
    std::string sql =
        fmt::format("CREATE UNIQUE INDEX {}{} ON {} ({})", how, name, relation_name(id), column_list(value.columns));
    if (!value.include.empty()) sql += " INCLUDE (" + column_list(value.include) + ')';
    if (value.nulls_not_distinct) sql += " NULLS NOT DISTINCT";
    sql += with_clause(value.options);
    if (value.tablespace.value && !value.tablespace.value->empty())
        sql += " TABLESPACE " + quote_identifier(*value.tablespace.value);
    return sql;
}

}  // namespace

void add_key_over_index(const EmitContext& context, const Object& object, const Constraint& value, Statements& out) {
    const ObjectId& id = object.id;
    ObjectId table = table_of(id);
    std::string helper = helper_name("uq", id);
    ObjectId index = make_id(Kind::index, id.schema, helper);
    const auto* built = get_payload<Index>(context.before(index));
    if (built == nullptr || !built->valid) {
        Statement& build = build_beside(out, object, table, index, index_sql(id, value, helper, "CONCURRENTLY "),
                                        index_sql(id, value, helper, ""));
        build.effects.risks.push_back(
            {"F202", id,
             fmt::format("fails when {} holds duplicates of ({})", display_name(table), join(value.columns, ", "))});
    }
    std::string clause =
        fmt::format("ADD CONSTRAINT {} {} USING INDEX {}", quote_identifier(id.member),
                    value.type == ConstraintType::primary_key ? "PRIMARY KEY" : "UNIQUE", quote_identifier(helper));
    if (value.deferrable) clause += value.initially_deferred ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE";
    Statement& add = add_table_clause(out, Verb::create, object, "ALTER TABLE " + relation_name(id), clause);
    lock_for_constraint(context, add, table, LockMode::access_exclusive);
}

}  // namespace schemadiff
