#include "emit/emit.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

// Its script may do anything.
void notice_version(Statement& statement, const ObjectId& id) {
    concern(statement, "X905", id, fmt::format("runs the script that comes with {}, with its locks", display_name(id)));
}

}  // namespace

void create(const EmitContext&, const Object& object, const Extension& value, Statements& out) {
    std::string sql = "CREATE EXTENSION " + sql_name(object.id);
    if (!value.schema.implied) sql += " WITH SCHEMA " + quote_identifier(value.schema.name);
    if (value.version.value) sql += " VERSION " + quote_literal(*value.version.value);
    if (value.cascade) sql += " CASCADE";
    notice_version(add_create(out, object, std::move(sql)), object.id);
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
        concern(add_alter(out, alteration, sql + " SET SCHEMA " + quote_identifier(alteration.after.schema.name)),
                "B301", alteration.id(),
                fmt::format("code that names objects of {} in their old schema fails", display_name(alteration.id())));
    if (alteration.has("version"))
        notice_version(add_alter(out, alteration, sql + " UPDATE TO " + quote_literal(*alteration.after.version.value)),
                       alteration.id());
}

}  // namespace schemadiff
