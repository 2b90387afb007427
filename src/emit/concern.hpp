// What others notice of a statement. Nobody knows yet what a plan makes, and nobody sees a difference in what leaves
// and comes back as it was, so neither is worth a word.
#pragma once

#include <string>
#include <string_view>

#include "emit/emit.hpp"

namespace schemadiff {

// `code` is a hazard of class B, S, P, X, R or C; `what` is for the reader.
inline Statement& concern(Statement& statement, std::string_view code, const ObjectId& object, std::string what) {
    statement.effects.concerns.push_back({std::string(code), object, std::move(what)});
    return statement;
}

// It leaves and comes back as something else, and not only for the sake of what it needs.
inline bool is_redefined(const EmitContext& context, const ObjectId& id) {
    const Change* change = context.changes.find(id);
    return change != nullptr && change->action == Action::replace && !change->changed.empty() &&
           context.carried.count(id) == 0;
}

// New, or different from what it was.
inline bool is_added_or_redefined(const EmitContext& context, const ObjectId& id) {
    const Change* change = context.changes.find(id);
    return change != nullptr &&
           (change->action == Action::add || (!change->changed.empty() && context.carried.count(id) == 0));
}

// Does it speak of a column that was there before, or of none at all? What is said of new columns alone is no news to
// those who do not write them.
bool speaks_of_old_columns(const EmitContext& context, const ObjectId& id);

}  // namespace schemadiff
