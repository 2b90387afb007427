#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const PublicationSchema&, const PublicationSchema&,
                  const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const PublicationSchema&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
