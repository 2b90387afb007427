#include "emit/keyword.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

void create(const EmitContext&, const Object& object, const AccessMethod& value, Statements& out) {
    add_create(out, object,
               fmt::format("CREATE ACCESS METHOD {} TYPE {} HANDLER {}", sql_name(object.id), keyword(value.type),
                           value.handler));
}

void drop(const EmitContext& context, const Object& object, const AccessMethod&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP ACCESS METHOD " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
}

void alter(const EmitContext&, const Alteration<AccessMethod>&, Statements&) {}

}  // namespace schemadiff
