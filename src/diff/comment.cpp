// What is said about an object comes and goes with it and needs nothing else.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const Comment&, const Comment&, const ChangedFields&) {
    return {Remedy::alter, false};
}

Reaction react(const RuleContext&, const Comment&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
