#include "base/quote.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

// What every session of a client with that encoding goes through from here on.
void notice(const EmitContext& context, Statement& statement, const ObjectId& id, const Conversion& value) {
    bool comes_back = context.is_created(id) && !is_redefined(context, id);
    if (!value.is_default || comes_back) return;
    concern(statement, "B306", id,
            fmt::format("text from {} to {} is converted by another function", value.source, value.target));
}

}  // namespace

void create(const EmitContext&, const Object& object, const Conversion& value, Statements& out) {
    add_create(
        out, object,
        fmt::format("CREATE {}CONVERSION {} FOR {} TO {} FROM {}", value.is_default ? "DEFAULT " : "",
                    sql_name(object.id), quote_literal(value.source), quote_literal(value.target), value.function));
}

void drop(const EmitContext& context, const Object& object, const Conversion& value, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP CONVERSION " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    notice(context, statement, object.id, value);
}

void alter(const EmitContext&, const Alteration<Conversion>&, Statements&) {}

}  // namespace schemadiff
