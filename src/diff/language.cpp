#include "diff/rules.hpp"

namespace schemadiff {

// CREATE OR REPLACE LANGUAGE keeps owner, privileges and functions. Manual: sql-createlanguage.
Assessment assess(const RuleContext&, const Object&, const Language&, const Language&, const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const Language&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
