#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/concern.hpp"
#include "emit/constraint_clause.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/published.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

// The head is the same for all tables of a publication, so that neighbours become one statement. Catalog O03 to O05.
Statement& add(Statements& out, Verb verb, const Object& object, const char* word, const std::string& rest) {
    return add_table_clause(out, verb, object,
                            fmt::format("ALTER PUBLICATION {} {} TABLE", quote_identifier(object.id.member), word),
                            "ONLY " + relation_name(object.id) + rest);
}

std::string parts_clause(const PublicationTable& value) {
    std::string text;
    if (!value.columns.empty()) text += " (" + column_list(value.columns) + ')';
    if (!value.filter.empty()) text += " WHERE (" + value.filter.text + ')';
    return text;
}

void notice(const EmitContext& context, Statement& statement, const ObjectId& id) {
    concern(
        statement, "X902", id,
        fmt::format("subscribers of {} get the rows of {} {}", quote_identifier(id.member), display_name(table_of(id)),
                    context.before(id) == nullptr ? "from now on, once they refresh" : "in another way"));
}

// No table is published with some of its columns beside a schema.
void await_leaving_schemas(const EmitContext& context, Statement& statement, const std::string& publication) {
    for (const Change& change : context.changes.all())
        if (change.id().kind == Kind::publication_schema && change.id().name == publication &&
            context.is_dropped(change.id()))
            statement.awaits_removal.push_back(change.id());
}

}  // namespace

void create(const EmitContext& context, const Object& object, const PublicationTable& value, Statements& out) {
    Statement& statement = add(out, Verb::create, object, "ADD", parts_clause(value));
    lock(statement, table_of(object.id), LockMode::share_update_exclusive);
    if (!value.columns.empty()) await_leaving_schemas(context, statement, object.id.member);
    care_for_writers(context, statement, object.id.member, table_of(object.id));
    if (!context.is_created(table_of(object.id)) && is_added_or_redefined(context, object.id))
        notice(context, statement, object.id);
}

void drop(const EmitContext& context, const Object& object, const PublicationTable&, Statements& out) {
    Statement& statement = add(out, Verb::drop, object, "DROP", "");
    statement.phase = removal_phase(context, object.id);
    // Dropping the publication itself locks nothing.
    if (!context.is_dropped(make_id(Kind::publication, "", object.id.member)))
        lock(statement, table_of(object.id), LockMode::share_update_exclusive);
    if (!context.is_created(object.id))
        concern(statement, "X902", object.id,
                fmt::format("subscribers of {} get nothing more from {}", quote_identifier(object.id.member),
                            display_name(table_of(object.id))));
}

void alter(const EmitContext&, const Alteration<PublicationTable>&, Statements&) {}

}  // namespace schemadiff
