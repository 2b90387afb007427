#include "emit/emit.hpp"

#include <fmt/format.h>

#include "emit/removal.hpp"

namespace schemadiff {

void create(const EmitContext&, const Object& object, const Schema&, Statements& out) {
    add_create(out, object, "CREATE SCHEMA " + sql_name(object.id));
}

// Without CASCADE: what is in it is dropped by statements of its own, and anything else stops it.
void drop(const EmitContext& context, const Object& object, const Schema&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP SCHEMA " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    lose_object(statement, object.id,
                fmt::format("schema {} is dropped after everything in it", display_name(object.id)));
}

// A schema has no fields that could differ.
void alter(const EmitContext&, const Alteration<Schema>&, Statements&) {}

}  // namespace schemadiff
