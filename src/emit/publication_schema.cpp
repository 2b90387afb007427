#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/concern.hpp"
#include "emit/published.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

// The head is the same for all schemas of a publication, so that neighbours become one statement.
Statement& add(Statements& out, Verb verb, const Object& object, const char* word) {
    return add_table_clause(
        out, verb, object,
        fmt::format("ALTER PUBLICATION {} {} TABLES IN SCHEMA", quote_identifier(object.id.name), word),
        quote_identifier(object.id.schema));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const PublicationSchema&, Statements& out) {
    Statement& statement = add(out, Verb::create, object, "ADD");
    // No schema is published beside a table of which only some columns are.
    for (const Change& change : context.changes.all()) {
        const auto* table = get_payload<PublicationTable>(change.before);
        if (table != nullptr && change.id().member == object.id.name && !table->columns.empty() &&
            context.is_dropped(change.id()))
            statement.awaits_removal.push_back(change.id());
    }
    care_for_all_writers(context, statement, object.id.name);
}

void drop(const EmitContext& context, const Object& object, const PublicationSchema&, Statements& out) {
    Statement& statement = add(out, Verb::drop, object, "DROP");
    statement.phase = removal_phase(context, object.id);
    if (!context.is_created(object.id))
        concern(statement, "X902", object.id,
                fmt::format("subscribers of {} get nothing more from the tables of {}",
                            quote_identifier(object.id.name), quote_identifier(object.id.schema)));
}

void alter(const EmitContext&, const Alteration<PublicationSchema>&, Statements&) {}

}  // namespace schemadiff
