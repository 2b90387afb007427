#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext& context, const Object&, const Table& before, const Table& after,
                  const ChangedFields& changed) {
    // Whether a table is partitioned, and by what, is fixed when it is made, and so is where a foreign table's rows
    // are.
    if (contains(changed, "partition_key") || contains(changed, "server")) return {Remedy::replace, false};
    bool moves_method = contains(changed, "access_method");
    if (moves_method && context.server_version != 0 && context.server_version < 150000) return {Remedy::replace, false};
    (void)before;
    (void)after;
    return {Remedy::alter, false};
}

// A table holds data: whatever happens under it is mended in place, by its columns.
// Only what it is partitioned by cannot be touched; a partitioned table has no rows of its own, and a foreign one
// neither.
Reaction react(const RuleContext&, const Table&, const Object& dependency, DependencyEvent event) {
    if (dependency.id.kind == Kind::server)
        return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
    // Its files are in the format of the old one.
    if (dependency.id.kind == Kind::access_method && event == DependencyEvent::replaced) return Reaction::rebuild;
    return dependency.id.kind == Kind::column ? Reaction::rebuild : Reaction::stay;
}

}  // namespace schemadiff
