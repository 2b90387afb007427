#include "emit/online/partitioned_foreign_key.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/constraint_clause.hpp"
#include "emit/foreign_key_copies.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

Statement& add_preparation(const Object& object, std::string sql, Statements& out) {
    Statement& statement = add_create(out, object, std::move(sql));
    statement.verb = Verb::prepare;
    return statement;
}

}  // namespace

void add_partitioned_foreign_key(const EmitContext& context, const Object& object, const Constraint& value,
                                 Statements& out) {
    const ObjectId& id = object.id;
    Constraint not_valid = value;
    not_valid.validated = false;
    // Those that join the tree meanwhile as well.
    for (const ObjectId& leaf : all_children(context.target(), table_of(id))) {
        const auto* table = get_payload<Table>(context.before(leaf));
        if (table == nullptr || context.is_created(leaf) || !table->partition_key.empty() ||
            has_key_for_copy(context, id, leaf))
            continue;
        std::string alter = "ALTER TABLE " + sql_name(leaf);
        Statement& add =
            add_preparation(object, fmt::format("{} ADD {}", alter, constraint_clause(id, not_valid)), out);
        lock(lock(add, leaf, LockMode::share_row_exclusive), value.referenced, LockMode::share_row_exclusive);
        Statement& validate =
            add_preparation(object, fmt::format("{} VALIDATE CONSTRAINT {}", alter, quote_identifier(id.member)), out);
        lock(lock(validate, leaf, LockMode::share_update_exclusive), value.referenced, LockMode::row_share);
        scan_tree(context, validate, value.referenced);
        validate.effects.scans.push_back(leaf);
        validate.effects.risks.push_back({"F204", id,
                                          fmt::format("fails when a row of {} has no counterpart in {}",
                                                      display_name(leaf), display_name(value.referenced))});
    }
    Statement& adopt = add_table_clause(out, Verb::create, object, "ALTER TABLE " + relation_name(id),
                                        "ADD " + constraint_clause(id, value));
    lock_tree(adopt, table_of(id), LockMode::share_row_exclusive);
    lock(adopt, value.referenced, LockMode::access_exclusive);
    take_for_copies(context, adopt, value);
}

}  // namespace schemadiff
