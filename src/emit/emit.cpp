#include "emit/emit.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/routine.hpp"

namespace schemadiff {

bool EmitContext::is_created(const ObjectId& id) const {
    const Change* change = changes.find(id);
    return change != nullptr && (change->action == Action::add || change->action == Action::replace);
}

bool EmitContext::is_dropped(const ObjectId& id) const {
    const Change* change = changes.find(id);
    return change != nullptr && (change->action == Action::remove || change->action == Action::replace);
}

Statement& add_create(Statements& out, const Object& object, std::string sql) {
    Statement statement;
    statement.head = std::move(sql);
    statement.subject = object.id;
    statement.verb = Verb::create;
    statement.search_path = object.origin.search_path;
    return out.emplace_back(std::move(statement));
}

Statement& add_drop(Statements& out, const Object& object, std::string sql) {
    Statement statement;
    statement.head = std::move(sql);
    statement.subject = object.id;
    statement.verb = Verb::drop;
    return out.emplace_back(std::move(statement));
}

Statement& add_alter(Statements& out, const Object& after, const Change& change, std::string sql) {
    Statement statement;
    statement.head = std::move(sql);
    statement.subject = after.id;
    statement.verb = Verb::alter;
    statement.disturbs = change.disturbs;
    statement.search_path = after.origin.search_path;
    return out.emplace_back(std::move(statement));
}

Statement& add_table_clause(Statements& out, Verb verb, const Object& object, std::string alter_table,
                            std::string clause) {
    Statement statement;
    statement.head = std::move(alter_table);
    statement.clauses.push_back({std::nullopt, std::move(clause)});
    statement.subject = object.id;
    statement.verb = verb;
    if (verb != Verb::drop) statement.search_path = object.origin.search_path;
    statement.combinable = true;
    return out.emplace_back(std::move(statement));
}

Statement& lock(Statement& statement, const ObjectId& relation, LockMode mode) {
    for (RelationLock& held : statement.locks)
        if (held.relation == relation) {
            held.mode = std::max(held.mode, mode);
            return statement;
        }
    statement.locks.push_back({relation, mode});
    return statement;
}

std::string sql_name(const ObjectId& id) {
    if (id.of == Kind::cast) return '(' + id.signature + ')';
    if (id.of == Kind::transform) return "FOR " + id.signature;
    if (id.of == Kind::sql_operator)
        return fmt::format("{}.{} ({})", quote_identifier(id.schema), id.name, id.signature);
    std::string name = quote_qualified(id.schema, id.name);
    if (id.of == Kind::operator_class || id.of == Kind::operator_family)
        name += " USING " + quote_identifier(id.signature);
    if (id.of == Kind::function) name += '(' + id.signature + ')';
    if (id.of == Kind::aggregate) name += aggregate_signature(id.signature);
    return name;
}

std::string relation_name(const ObjectId& id) { return quote_qualified(id.schema, id.name); }

}  // namespace schemadiff
