#include "diff/rules.hpp"

namespace schemadiff {

// No form of ALTER CONVERSION changes what it is.
Assessment assess(const RuleContext&, const Object&, const Conversion&, const Conversion&, const ChangedFields&) {
    return {Remedy::replace, false};
}

Reaction react(const RuleContext&, const Conversion&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
