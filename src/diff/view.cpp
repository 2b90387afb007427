// CREATE OR REPLACE VIEW keeps everything that hangs on the view, as long as its columns stay and new ones come last.
// Manual: sql-createview; checkViewColumns() in view.c.
#include <algorithm>

#include "diff/handover.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

namespace {

bool are_known(const std::vector<ViewColumn>& columns) {
    return !columns.empty() &&
           std::none_of(columns.begin(), columns.end(), [](const ViewColumn& c) { return c.type.empty(); });
}

bool begins_with(const std::vector<ViewColumn>& columns, const std::vector<ViewColumn>& prefix) {
    return columns.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), columns.begin());
}

}  // namespace

Assessment assess(const RuleContext& context, const Object& before_object, const View& before, const View& after,
                  const ChangedFields& changed) {
    if (!contains(changed, "query")) return {Remedy::alter, false};
    bool keeps_columns =
        are_known(before.columns) && are_known(after.columns) && begins_with(after.columns, before.columns);
    bool replace = !keeps_columns || hands_over_a_place(context, before_object.id);
    return {replace ? Remedy::replace : Remedy::alter, false};
}

// A view is stored parsed: bound to columns, their types, functions, and the key behind a GROUP BY. Nothing under it
// changes while it stands.
Reaction react(const RuleContext&, const View&, const Object&, DependencyEvent) { return Reaction::rebuild; }

}  // namespace schemadiff
