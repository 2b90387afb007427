#include "diff/rules.hpp"

namespace schemadiff {

// There is no ALTER CAST.
Assessment assess(const RuleContext&, const Object&, const Cast&, const Cast&, const ChangedFields&) {
    return {Remedy::replace, false};
}

Reaction react(const RuleContext&, const Cast&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
