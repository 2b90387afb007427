// There is no form of ALTER TEXT SEARCH TEMPLATE that changes what it is.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const TextSearchTemplate&, const TextSearchTemplate&,
                  const ChangedFields&) {
    return {Remedy::replace, false};
}

Reaction react(const RuleContext&, const TextSearchTemplate&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
