#include "emit/online/late_arrival.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/type_name.hpp"
#include "emit/concern.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/column_pair.hpp"
#include "emit/relation.hpp"
#include "emit/routine.hpp"

namespace schemadiff {

namespace {

// What statements of an application name, or count on without a word.
bool is_known_to_code(Kind kind) {
    return is_type(kind) || is_routine(kind) ||
           is_any_of(kind, Kind::schema, Kind::table, Kind::column, Kind::column_default, Kind::identity,
                     Kind::inheritance, Kind::sequence, Kind::view, Kind::materialized_view);
}

// In a form that it did not have before, and not only for the sake of what it needs.
bool brings_news(const EmitContext& context, const Statement& statement) {
    const Change* change = context.changes.find(statement.subject);
    if (change == nullptr || !is_known_to_code(statement.subject.kind)) return false;
    switch (change->action) {
        case Action::add: return statement.verb == Verb::create;
        case Action::alter: return statement.verb == Verb::alter && contains(change->changed, "query");
        case Action::remove:
        case Action::replace: return false;
    }
    return false;
}

// What ON CONFLICT goes by: the columns of a key, by the names that code has for them. Empty: nothing.
std::vector<std::string> conflict_target(const EmitContext& context, const Object& object) {
    std::vector<std::string> columns;
    if (const auto* key = get_payload<Constraint>(&object); key != nullptr && has_index(*key) && !key->deferrable)
        columns = key->columns;
    const auto* index = get_payload<Index>(&object);
    if (index != nullptr && index->unique && index->predicate.empty())
        for (const IndexKey& key : index->keys) columns.push_back(key.column);
    ObjectId table = index != nullptr ? index->relation : table_of(object.id);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnPair* pair = pair_after(context, make_id(Kind::column, table.schema, table.name, columns[i]));
        if (pair != nullptr && pair->takes_over()) columns[i] = pair->before.member;
        columns[i] = columns[i].empty() ? '(' + index->keys[i].expression.text + ')' : quote_identifier(columns[i]);
    }
    return columns;
}

// The table has no other key for the same INSERT .. ON CONFLICT.
bool is_new_target(const EmitContext& context, const ObjectId& table, const std::vector<std::string>& columns) {
    auto position = context.source().position(table);
    if (columns.empty() || !position) return false;
    std::set<std::string> wanted(columns.begin(), columns.end());
    auto links = context.source().dependents(*position);
    return std::none_of(links.begin(), links.end(), [&](const Link& link) {
        if (link.why != EdgeKind::member_of) return false;
        std::vector<std::string> other = conflict_target(context, context.source().objects()[link.object]);
        return std::set<std::string>(other.begin(), other.end()) == wanted;
    });
}

void notice_late_key(const EmitContext& context, Statement& statement) {
    const Object* key = context.after(statement.subject);
    if (statement.verb != Verb::create || key == nullptr) return;
    const auto* index = get_payload<Index>(key);
    ObjectId table = index != nullptr ? index->relation : table_of(key->id);
    std::vector<std::string> columns = conflict_target(context, *key);
    if (!is_new_target(context, table, columns)) return;
    concern(statement, "B321", key->id,
            fmt::format("INSERT INTO {} .. ON CONFLICT ({}) has to wait for {}", display_name(table),
                        join(columns, ", "), phase_name(statement.phase)));
}

}  // namespace

void notice_late_arrivals(const EmitContext& context, Statements& ordered) {
    for (Statement& statement : ordered) {
        if (statement.phase == Phase::expand) continue;
        notice_late_key(context, statement);
        if (!statement.held_back_by || !brings_news(context, statement)) continue;
        concern(statement, "B321", statement.subject,
                fmt::format("code that uses {} has to wait for {}, like {}", display_name(statement.subject),
                            phase_name(statement.phase), describe(*statement.held_back_by)));
    }
}

}  // namespace schemadiff
