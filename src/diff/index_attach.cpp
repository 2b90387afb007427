#include "diff/admission.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

namespace {

ObjectId table_behind(const Catalog& catalog, const ObjectId& id) {
    const auto* index = get_payload<Index>(catalog.find(id));
    return index != nullptr ? index->relation : make_id(Kind::table, id.schema, id.name);
}

}  // namespace

// No statement detaches an index from that of the same table above, and whose part it is there is a matter of names:
// both are alike. When the partition goes to another table, the link is gone with that.
Assessment assess(const RuleContext& context, const Object&, const IndexAttach& before, const IndexAttach& after,
                  const ChangedFields&) {
    bool same_table = table_behind(context.source, before.parent) == table_behind(context.target, after.parent);
    bool parent_stays = context.source.find(after.parent) != nullptr && context.target.find(before.parent) != nullptr;
    return {Remedy::replace, false, same_table && parent_stays ? ChangedFields{"parent"} : ChangedFields{}};
}

// PostgreSQL takes over no exclusion constraint, and no key WITHOUT OVERLAPS: it makes another one. Source:
// CompareIndexInfo.
template <>
bool needs_new_whole(const RuleContext& context, const ObjectId&, const IndexAttach* before, const IndexAttach& after) {
    const auto* constraint = get_payload<Constraint>(context.target.find(after.child));
    return before == nullptr && constraint != nullptr && is_exclusion(*constraint);
}

Reaction react(const RuleContext&, const IndexAttach&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
