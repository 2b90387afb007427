#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const BaseType&, const BaseType&, const ChangedFields&) {
    return {Remedy::alter, false};
}

// Its functions are looked up by identity, so their bodies may change under it.
Reaction react(const RuleContext&, const BaseType&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
