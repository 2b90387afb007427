#include <fmt/format.h>

#include "emit/removal.hpp"

namespace schemadiff {

void create(const EmitContext&, const Object& object, const TextSearchConfiguration& value, Statements& out) {
    add_create(out, object,
               fmt::format("CREATE TEXT SEARCH CONFIGURATION {} (PARSER = {})", sql_name(object.id), value.parser));
}

void drop(const EmitContext& context, const Object& object, const TextSearchConfiguration&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP TEXT SEARCH CONFIGURATION " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    notice_removal(context, statement, object.id, "B304");
}

void alter(const EmitContext&, const Alteration<TextSearchConfiguration>&, Statements&) {}

}  // namespace schemadiff
