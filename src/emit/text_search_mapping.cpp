#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/concern.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

// Neighbours with the same dictionaries become one statement.
Statement& add(Statements& out, Verb verb, const Object& object, const char* words) {
    return add_table_clause(
        out, verb, object,
        fmt::format("ALTER TEXT SEARCH CONFIGURATION {} {}", quote_qualified(object.id.schema, object.id.name), words),
        quote_identifier(object.id.member));
}

std::string with(const TextSearchMapping& value) { return " WITH " + join(value.dictionaries, ", "); }

void notice(const EmitContext& context, Statement& statement, const ObjectId& id) {
    ObjectId configuration = make_id(Kind::text_search_configuration, id.schema, id.name);
    if (!context.is_created(configuration))
        concern(
            statement, "B306", configuration,
            fmt::format("words are found as {} says now; what is stored was made before", display_name(configuration)));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const TextSearchMapping& value, Statements& out) {
    Statement& statement = add(out, Verb::create, object, "ADD MAPPING FOR");
    statement.tail = with(value);
    notice(context, statement, object.id);
}

void drop(const EmitContext& context, const Object& object, const TextSearchMapping&, Statements& out) {
    Statement& statement = add(out, Verb::drop, object, "DROP MAPPING FOR");
    statement.phase = removal_phase(context, object.id);
    notice(context, statement, object.id);
}

void alter(const EmitContext& context, const Alteration<TextSearchMapping>& change, Statements& out) {
    Statement& statement = add(out, Verb::alter, change.after_object, "ALTER MAPPING FOR");
    statement.tail = with(change.after);
    notice(context, statement, change.id());
}

}  // namespace schemadiff
