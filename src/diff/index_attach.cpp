#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const IndexAttach&, const IndexAttach&, const ChangedFields&) {
    return {Remedy::replace, false};
}

Reaction react(const RuleContext&, const IndexAttach&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
