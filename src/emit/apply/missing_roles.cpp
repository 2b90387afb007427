#include "emit/apply/missing_roles.hpp"

#include <map>
#include <set>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/mentioned_roles.hpp"

namespace schemadiff {

std::vector<NeededRole> needed_roles(const Plan& plan, const Catalog& target) {
    std::map<std::string, const Object*> needed;
    auto look_at = [&](const ObjectId& id) {
        const Object* object = target.find(id);
        if (object == nullptr) return;
        for (const std::string& role : mentioned_roles(*object))
            if (target.find(make_id(Kind::role, "", role)) == nullptr) needed.try_emplace(role, object);
    };
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps) {
            look_at(step.statement.subject);
            for (const ObjectId& id : step.statement.produces) look_at(id);
            for (const ObjectId& id : step.statement.alters) look_at(id);
        }
    std::vector<NeededRole> roles;
    for (const auto& [role, object] : needed) {
        const Span& span = object->origin.span;
        roles.push_back({role, describe(object->id), span, span ? span.describe() : std::string()});
    }
    return roles;
}

std::vector<NeededRole> find_missing_roles(Session& session, const Plan& plan) {
    std::vector<std::string> names;
    for (const NeededRole& needed : plan.roles) names.push_back(quote_literal(needed.role));
    if (names.empty()) return {};
    // Manual 53: pg_roles, which everybody may read.
    auto rows = session.execute("SELECT rolname FROM pg_catalog.pg_roles WHERE rolname IN (" + join(names, ", ") + ')');
    std::set<std::string> found;
    for (std::size_t r = 0; r < rows->size(); ++r) found.insert(rows->string(r, 0));
    std::vector<NeededRole> missing;
    for (const NeededRole& needed : plan.roles)
        if (found.count(needed.role) == 0) missing.push_back(needed);
    return missing;
}

}  // namespace schemadiff
