#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/emit.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/column_pair.hpp"
#include "emit/sequence_position.hpp"

namespace schemadiff {

namespace {

ObjectId sequence_of(const ObjectId& id) { return make_id(Kind::sequence, id.schema, id.name); }

std::string owned_by(const ObjectId& id, const OwnedBy& value) {
    return fmt::format("ALTER SEQUENCE {} OWNED BY {}.{}", sql_name(sequence_of(id)), relation_name(value.column),
                       quote_identifier(value.column.member));
}

// Until contract, code asks for the sequence of the first column.
bool is_second(const EmitContext& context, const OwnedBy& value) {
    return pair_after(context, value.column) != nullptr;
}

bool is_integer(const Column* column) {
    return column != nullptr && (column->type == "smallint" || column->type == "integer" || column->type == "bigint");
}

}  // namespace

void create(const EmitContext& context, const Object& object, const OwnedBy& value, Statements& out) {
    ObjectId sequence = sequence_of(object.id);
    Statement& statement = add_create(out, object, owned_by(object.id, value));
    lock(statement, sequence, LockMode::share_row_exclusive);
    if (is_second(context, value)) statement.phase = Phase::contract;
    // A new sequence for a column that has rows: a serial one from now on. A new column takes its values from it.
    const auto* made = get_payload<Sequence>(context.after(sequence));
    if (made != nullptr && context.is_created(sequence) && !context.is_created(value.column) &&
        !context.is_created(table_of(value.column)) && is_integer(get_payload<Column>(context.after(value.column))))
        go_on_after_rows(context, object, {value.column, sql_name(sequence), made->options}, out);
}

void drop(const EmitContext&, const Object& object, const OwnedBy&, Statements& out) {
    Statement& statement =
        add_drop(out, object, fmt::format("ALTER SEQUENCE {} OWNED BY NONE", sql_name(sequence_of(object.id))));
    lock(statement, sequence_of(object.id), LockMode::share_row_exclusive);
}

void alter(const EmitContext& context, const Alteration<OwnedBy>& change, Statements& out) {
    Statement& statement = add_alter(out, change, owned_by(change.id(), change.after));
    lock(statement, sequence_of(change.id()), LockMode::share_row_exclusive);
    if (is_second(context, change.after)) statement.phase = Phase::contract;
}

}  // namespace schemadiff
