#include <algorithm>

#include "diff/dependency_type.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

namespace {

bool only_statistics_differ(const Index& before, const Index& after) {
    auto keys = before.keys;
    if (keys.size() != after.keys.size()) return false;
    for (std::size_t i = 0; i < keys.size(); ++i) keys[i].statistics = after.keys[i].statistics;
    return keys == after.keys;
}

}  // namespace

Assessment assess(const RuleContext&, const Object&, const Index& before, const Index& after,
                  const ChangedFields& changed) {
    bool in_place = only(changed, "options", "tablespace", "clustered", "keys") &&
                    (!contains(changed, "keys") || only_statistics_differ(before, after));
    return {in_place ? Remedy::alter : Remedy::replace, false};
}

Reaction react(const RuleContext& context, const Index& dependent, const Object& dependency, DependencyEvent event) {
    if (event != DependencyEvent::disturbed) return Reaction::rebuild;
    // PostgreSQL rebuilds an index over plain columns by itself; operator classes and expressions are tied to the old
    // type.
    bool plain = dependent.predicate.empty() &&
                 std::all_of(dependent.keys.begin(), dependent.keys.end(),
                             [](const IndexKey& key) { return !key.column.empty() && key.opclass.empty(); });
    return !plain && changes_type_family(context, dependency) ? Reaction::rebuild : Reaction::stay;
}

}  // namespace schemadiff
