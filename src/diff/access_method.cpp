#include "diff/rules.hpp"

namespace schemadiff {

// There is no ALTER ACCESS METHOD.
Assessment assess(const RuleContext&, const Object&, const AccessMethod&, const AccessMethod&, const ChangedFields&) {
    return {Remedy::replace, false};
}

Reaction react(const RuleContext&, const AccessMethod&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
