#include "diff/rules.hpp"

namespace schemadiff {

// CREATE OR REPLACE TRANSFORM keeps the functions that use it. Manual: sql-createtransform.
Assessment assess(const RuleContext&, const Object&, const Transform&, const Transform&, const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const Transform&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
