#include "diff/reverse.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "catalog/subset.hpp"
#include "diff/left_open.hpp"

namespace schemadiff {

Catalog with_what_is_left_open(const Catalog& source, const Catalog& target) {
    RuleContext context{source, target, 0};
    CatalogBuilder builder = copy_of(target);
    for (std::uint32_t i = 0; i < source.objects().size(); ++i) {
        const Object& object = source.objects()[i];
        if (target.find(object.id) != nullptr || !is_left_open(context, object)) continue;
        builder.add(object);
        for (const Link& link : source.dependencies(i))
            builder.add_edge(object.id, source.objects()[link.object].id, link.why);
    }
    return std::move(builder).build();
}

namespace {

// A member's old name in a whole that has its new name, and the other way round.
Rename reversed(const ObjectId& before, const ObjectId& after) {
    Rename back{after, before, {}, {}};
    if (!after.member.empty()) {
        back.before = before;
        back.before.member = after.member;
    }
    return back;
}

// It goes by whatever its parent's is called, and is renamed with that.
bool has_name_of_parent(const Catalog& catalog, const ObjectId& id) {
    const Object* object = catalog.find(id);
    const auto* column = get_payload<Column>(object);
    const auto* constraint = get_payload<Constraint>(object);
    return (column != nullptr && column->inherited) || (constraint != nullptr && !constraint->local);
}

}  // namespace

RenamedSource reverse_source(const Catalog& reached, const RenamedSource& renamed, const std::vector<Rename>& more) {
    std::vector<Rename> back;
    // What belongs to something that was renamed, a default to its column, has another id and no name of its own.
    std::set<Kind> named;
    for (const Rename& rename : renamed.renames) named.insert(rename.after.kind);
    for (const auto& [after, before] : renamed.ids_before) {
        bool own_name = after.member.empty() ? after.name != before.name || after.schema != before.schema
                                             : after.member != before.member;
        if (own_name && named.count(after.kind) > 0 && !has_name_of_parent(reached, after))
            back.push_back(reversed(before, after));
    }
    for (const Rename& rename : renamed.renames)
        if (!rename.part_before.empty()) {
            auto whole = renamed.ids_before.find(rename.after);
            const ObjectId& id = whole == renamed.ids_before.end() ? rename.after : whole->second;
            back.push_back({id, id, rename.part_after, rename.part_before});
        }
    for (const Rename& rename : more)
        back.push_back(rename.part_before.empty()
                           ? reversed(rename.before, rename.after)
                           : Rename{rename.before, rename.before, rename.part_after, rename.part_before});
    std::sort(back.begin(), back.end(), [](const Rename& a, const Rename& b) {
        return std::tie(a.after, a.part_after) < std::tie(b.after, b.part_after);
    });
    std::vector<MovedExtension> moved = renamed.moved;
    for (MovedExtension& each : moved) std::swap(each.from, each.to);
    return apply_renames(reached, std::move(back), moved);
}

}  // namespace schemadiff
