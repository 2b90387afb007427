#include "emit/emit.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

void create(const EmitContext&, const Object& object, const Extension& value, Statements& out) {
    std::string sql = "CREATE EXTENSION " + sql_name(object.id);
    if (!value.schema.implied) sql += " WITH SCHEMA " + quote_identifier(value.schema.name);
    if (value.version.value) sql += " VERSION " + quote_literal(*value.version.value);
    if (value.cascade) sql += " CASCADE";
    add_create(out, object, std::move(sql));
}

void drop(const EmitContext& context, const Object& object, const Extension&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP EXTENSION " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    lose_object(statement, object.id,
                fmt::format("extension {} is dropped with everything that it holds", display_name(object.id)));
}

// In expand, because what is new in the target may need the new version or name the new schema.
void alter(const EmitContext&, const Alteration<Extension>& alteration, Statements& out) {
    std::string sql = "ALTER EXTENSION " + sql_name(alteration.id());
    if (alteration.has("schema"))
        add_alter(out, alteration, sql + " SET SCHEMA " + quote_identifier(alteration.after.schema.name));
    if (alteration.has("version"))
        add_alter(out, alteration, sql + " UPDATE TO " + quote_literal(*alteration.after.version.value));
}

}  // namespace schemadiff
