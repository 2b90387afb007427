#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const ExtensionDependency&, const ExtensionDependency&,
                  const ChangedFields&) {
    return {Remedy::alter, false};
}

// An extension that is replaced takes along what depends on it.
Reaction react(const RuleContext&, const ExtensionDependency&, const Object& dependency, DependencyEvent event) {
    return dependency.id.kind == Kind::extension && event == DependencyEvent::replaced ? Reaction::rebuild
                                                                                       : Reaction::stay;
}

}  // namespace schemadiff
