// Options change in place, the template never. Manual: sql-altertsdictionary.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const TextSearchDictionary&, const TextSearchDictionary&,
                  const ChangedFields& changed) {
    return {only(changed, "options") ? Remedy::alter : Remedy::replace, false};
}

Reaction react(const RuleContext&, const TextSearchDictionary&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
