#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

namespace {

ObjectId sequence_of(const ObjectId& id) { return make_id(Kind::sequence, id.schema, id.name); }

std::string owned_by(const ObjectId& id, const OwnedBy& value) {
    return fmt::format("ALTER SEQUENCE {} OWNED BY {}.{}", sql_name(sequence_of(id)), relation_name(value.column),
                       quote_identifier(value.column.member));
}

}  // namespace

void create(const EmitContext&, const Object& object, const OwnedBy& value, Statements& out) {
    lock(add_create(out, object, owned_by(object.id, value)), sequence_of(object.id), LockMode::share_row_exclusive);
}

void drop(const EmitContext&, const Object& object, const OwnedBy&, Statements& out) {
    Statement& statement =
        add_drop(out, object, fmt::format("ALTER SEQUENCE {} OWNED BY NONE", sql_name(sequence_of(object.id))));
    lock(statement, sequence_of(object.id), LockMode::share_row_exclusive);
}

void alter(const EmitContext&, const Alteration<OwnedBy>& change, Statements& out) {
    lock(add_alter(out, change, owned_by(change.id(), change.after)), sequence_of(change.id()),
         LockMode::share_row_exclusive);
}

}  // namespace schemadiff
