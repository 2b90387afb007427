// Labels can be inserted anywhere and never removed or moved. Manual: sql-altertype.
#include "diff/rules.hpp"

namespace schemadiff {

namespace {

bool is_subsequence(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
    std::size_t found = 0;
    for (const std::string& label : whole)
        if (found < part.size() && part[found] == label) ++found;
    return found == part.size();
}

}  // namespace

Assessment assess(const RuleContext&, const Object&, const EnumType& before, const EnumType& after,
                  const ChangedFields&) {
    return {is_subsequence(before.labels, after.labels) ? Remedy::alter : Remedy::replace, false};
}

Reaction react(const RuleContext&, const EnumType&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
