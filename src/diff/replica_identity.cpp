#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const ReplicaIdentity&, const ReplicaIdentity&,
                  const ChangedFields&) {
    return {Remedy::replace, false};
}

// When the index it names is dropped, PostgreSQL falls back to NOTHING by itself: the old one never stands in the way.
Reaction react(const RuleContext&, const ReplicaIdentity&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
