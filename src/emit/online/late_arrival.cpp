#include "emit/online/late_arrival.hpp"

#include <fmt/format.h>

#include "catalog/type_name.hpp"
#include "emit/concern.hpp"
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

}  // namespace

void notice_late_arrivals(const EmitContext& context, Statements& ordered) {
    for (Statement& statement : ordered) {
        if (statement.phase == Phase::expand || !statement.held_back_by || !brings_news(context, statement)) continue;
        concern(statement, "B321", statement.subject,
                fmt::format("code that uses {} has to wait for {}, like {}", display_name(statement.subject),
                            phase_name(statement.phase), describe(*statement.held_back_by)));
    }
}

}  // namespace schemadiff
