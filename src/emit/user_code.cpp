#include "emit/user_code.hpp"

#include <algorithm>

#include "emit/routine.hpp"

namespace schemadiff {

namespace {

// Making or altering one of these evaluates its expression for the rows that are there.
bool evaluates(Kind kind) {
    switch (kind) {
        case Kind::column:
        case Kind::column_default:
        case Kind::constraint:
        case Kind::domain_constraint:
        case Kind::index:
        case Kind::materialized_view: return true;
        default: return false;
    }
}

bool calls_routine(const Catalog& catalog, const ObjectId& id) {
    auto position = catalog.position(id);
    if (!position) return false;
    const auto& needed = catalog.dependencies(*position);
    return std::any_of(needed.begin(), needed.end(), [&](const Link& link) {
        return link.why == EdgeKind::uses && is_routine(catalog.objects()[link.object].id.kind);
    });
}

}  // namespace

void set_search_path_for_user_code(const EmitContext& context, const std::string& session_path,
                                   Statements& statements) {
    for (Statement& statement : statements) {
        if (!statement.search_path.empty() || statement.verb == Verb::drop) continue;
        auto calls = [&](const ObjectId& id) { return evaluates(id.kind) && calls_routine(context.target(), id); };
        bool runs = std::any_of(statement.produces.begin(), statement.produces.end(), calls) ||
                    std::any_of(statement.alters.begin(), statement.alters.end(), calls);
        // A new table has no rows yet.
        if (runs && !statement.parenthesised && !statement.inlining) statement.search_path = session_path;
    }
}

}  // namespace schemadiff
