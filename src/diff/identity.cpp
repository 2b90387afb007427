#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Identity&, const Identity&, const ChangedFields&) {
    return {Remedy::alter, false};
}

// ALTER TYPE of the column carries the sequence along.
Reaction react(const RuleContext&, const Identity&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::replaced ? Reaction::rebuild : Reaction::stay;
}

}  // namespace schemadiff
