// CREATE OR REPLACE TRIGGER exists from PostgreSQL 14 on, for all but constraint triggers. Manual: sql-createtrigger.
#include "diff/handover.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

namespace {

bool is_on_partitioned_table(const Catalog& catalog, const ObjectId& trigger) {
    const auto* table = get_payload<Table>(catalog.find(make_id(Kind::table, trigger.schema, trigger.name)));
    return table != nullptr && !table->partition_key.empty();
}

}  // namespace

Assessment assess(const RuleContext& context, const Object& before_object, const Trigger& before, const Trigger& after,
                  const ChangedFields& changed) {
    // Whatever alters the trigger sets its copies on partitions, too.
    bool has_copies = before.row && is_on_partitioned_table(context.source, before_object.id);
    if (only(changed, "enabled")) return {Remedy::alter, has_copies};
    bool known = context.server_version == 0 || context.server_version >= 140000;
    // On a partitioned table, a row trigger that becomes a statement trigger would leave its copies on the partitions.
    bool leaves_copies = contains(changed, "row") && is_on_partitioned_table(context.source, before_object.id);
    bool replaceable = known && !before.constraint && !after.constraint && !leaves_copies &&
                       !hands_over_a_place(context, before_object.id);
    return {replaceable ? Remedy::alter : Remedy::replace, has_copies};
}

// The function is looked up by identity, so its body may change under the trigger. Columns of UPDATE OF and of WHEN may
// not.
Reaction react(const RuleContext&, const Trigger&, const Object& dependency, DependencyEvent event) {
    bool new_body = dependency.id.kind == Kind::function && event == DependencyEvent::disturbed;
    return new_body ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
