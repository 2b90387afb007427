#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const ForeignDataWrapper&, const ForeignDataWrapper&,
                  const ChangedFields&) {
    return {Remedy::alter, false};
}

// A function that only gets another body keeps its place.
Reaction react(const RuleContext&, const ForeignDataWrapper&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
