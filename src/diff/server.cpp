// Version and options change in place, the wrapper and the type never. Manual: sql-alterserver.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Server&, const Server&, const ChangedFields& changed) {
    return {only(changed, "version", "options") ? Remedy::alter : Remedy::replace, false};
}

Reaction react(const RuleContext&, const Server&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
