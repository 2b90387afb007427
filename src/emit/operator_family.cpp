#include "emit/removal.hpp"

namespace schemadiff {

void create(const EmitContext&, const Object& object, const OperatorFamily&, Statements& out) {
    add_create(out, object, "CREATE OPERATOR FAMILY " + sql_name(object.id));
}

void drop(const EmitContext& context, const Object& object, const OperatorFamily&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP OPERATOR FAMILY " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
}

void alter(const EmitContext&, const Alteration<OperatorFamily>&, Statements&) {}

}  // namespace schemadiff
