#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/concern.hpp"
#include "emit/naming.hpp"
#include "emit/reach.hpp"
#include "emit/relation.hpp"

namespace schemadiff {

namespace {

// PostgreSQL refuses to give an owned sequence another owner than its table's, and has no statement for an extension's.
bool follows_another(const EmitContext& context, const ObjectId& subject) {
    return subject.kind == Kind::extension || table_of_owned_sequence(context.target(), subject).has_value();
}

// Catalog B10.
void add_facts(const EmitContext& context, Statement& statement, const ObjectId& subject) {
    if (is_any_of(subject.kind, Kind::table, Kind::view, Kind::materialized_view, Kind::sequence))
        lock(statement, subject, LockMode::access_exclusive);
    for (const ObjectId& sequence : owned_sequences(context.target(), subject)) {
        lock(statement, sequence, LockMode::access_exclusive);
        // A sequence becomes owned while it and its table still belong to whoever made both; then it follows.
        if (context.is_created(subject) && context.after(sequence) != nullptr)
            statement.consumes.push_back(make_id(Kind::owned_by, sequence.schema, sequence.name));
    }
}

std::string owner_to(const EmitContext& context, const ObjectId& subject, const Owner& value) {
    return fmt::format("ALTER {} OWNER TO {}", owned_name(context, subject), quote_identifier(value.role));
}

void notice(Statement& statement, const ObjectId& subject, const Owner& value) {
    concern(statement, "S706", subject,
            fmt::format("role {} may do everything with {}, and code that runs as its owner runs as that role",
                        value.role, describe(subject)));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Owner& value, Statements& out) {
    ObjectId subject = satellite_subject(object.id);
    if (follows_another(context, subject)) return;
    Statement& statement = add_create(out, object, owner_to(context, subject, value));
    add_facts(context, statement, subject);
    if (!context.is_created(subject)) notice(statement, subject, value);
}

// A target that does not name the owner leaves it.
void drop(const EmitContext&, const Object&, const Owner&, Statements&) {}

void alter(const EmitContext& context, const Alteration<Owner>& change, Statements& out) {
    ObjectId subject = satellite_subject(change.id());
    if (follows_another(context, subject)) return;
    Statement& statement = add_alter(out, change, owner_to(context, subject, change.after));
    add_facts(context, statement, subject);
    notice(statement, subject, change.after);
}

}  // namespace schemadiff
