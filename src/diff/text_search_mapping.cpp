#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const TextSearchMapping&, const TextSearchMapping&,
                  const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const TextSearchMapping&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
