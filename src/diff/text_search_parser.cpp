// There is no form of ALTER TEXT SEARCH PARSER that changes what it is.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const TextSearchParser&, const TextSearchParser&,
                  const ChangedFields&) {
    return {Remedy::replace, false};
}

Reaction react(const RuleContext&, const TextSearchParser&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
