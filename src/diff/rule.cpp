// CREATE OR REPLACE RULE may change anything but the rule's name, and keeps its comment and whether it is enabled.
// Manual: sql-createrule.
#include "diff/handover.hpp"
#include "diff/rule_text.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext& context, const Object& before_object, const Rule&, const Rule& after,
                  const ChangedFields& changed) {
    if (!contains(changed, "definition")) return {Remedy::alter, false};
    bool replaceable =
        after_create_rule(after.definition.text).has_value() && !hands_over_a_place(context, before_object.id);
    return {replaceable ? Remedy::alter : Remedy::replace, false};
}

// Stored parsed, as a view is.
Reaction react(const RuleContext&, const Rule&, const Object&, DependencyEvent) { return Reaction::rebuild; }

}  // namespace schemadiff
