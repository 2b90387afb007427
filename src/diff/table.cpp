#include "diff/admission.hpp"

namespace schemadiff {

namespace {

bool can_move_access_method(const RuleContext& context) {
    return context.server_version == 0 || context.server_version >= 150000;
}

}  // namespace

// Only its files change.
template <>
bool conversion_disturbs(const Table&) {
    return false;
}

Assessment assess(const RuleContext& context, const Object&, const Table& before, const Table& after,
                  const ChangedFields& changed) {
    // Whether a table is partitioned, and by what, is fixed when it is made, and so is where a foreign table's rows
    // are.
    if (contains(changed, "partition_key") || contains(changed, "server")) return {Remedy::replace, false};
    if (contains(changed, "access_method") && !can_move_access_method(context)) return {Remedy::replace, false};
    (void)before;
    (void)after;
    return {Remedy::alter, false};
}

// A table holds data: whatever happens under it is mended in place, by its columns.
// Only what it is partitioned by cannot be touched; a partitioned table has no rows of its own, and a foreign one
// neither.
Reaction react(const RuleContext& context, const Table&, const Object& dependency, DependencyEvent event) {
    if (dependency.id.kind == Kind::server)
        return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
    // Its files are in the format of the old one, and can be written in that of another one meanwhile since PostgreSQL
    // 15.
    if (dependency.id.kind == Kind::access_method && event != DependencyEvent::disturbed)
        return can_move_access_method(context) ? Reaction::convert : Reaction::rebuild;
    return dependency.id.kind == Kind::column ? Reaction::rebuild : Reaction::stay;
}

}  // namespace schemadiff
