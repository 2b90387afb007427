// There is no CREATE OR REPLACE MATERIALIZED VIEW. Manual: sql-altermaterializedview.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext& context, const Object&, const MaterializedView&, const MaterializedView&,
                  const ChangedFields& changed) {
    bool no_set_method = context.server_version != 0 && context.server_version < 150000;
    bool replace = contains(changed, "query") || (contains(changed, "access_method") && no_set_method);
    return {replace ? Remedy::replace : Remedy::alter, false};
}

// As a view; its rows follow from its query, so they can be computed again.
Reaction react(const RuleContext&, const MaterializedView&, const Object&, DependencyEvent) {
    return Reaction::rebuild;
}

}  // namespace schemadiff
