#include "emit/default_access.hpp"

#include <algorithm>

#include "catalog/objects_of.hpp"
#include "emit/naming.hpp"
#include "emit/relation.hpp"
#include "emit/routine.hpp"

namespace schemadiff {

namespace {

void allow_those_of(const Catalog& catalog, const EmitContext& context, const ObjectId& object, AccessList& list) {
    auto owner = owner_of(context, object);
    for (const Object& each : objects_of(catalog, Kind::default_privilege)) {
        bool applies =
            each.id.member == object_class(object.kind) && (each.id.schema.empty() || each.id.schema == object.schema);
        if (!applies) continue;
        // Who made it owns it, and hands that over with the object.
        std::vector<std::string> owners{each.id.name};
        if (owner) owners.push_back(*owner);
        list.allow_for(std::get<DefaultPrivilege>(each.payload).privileges, owners);
    }
}

}  // namespace

std::optional<std::string_view> object_class(Kind kind) {
    if (is_any_of(kind, Kind::table, Kind::view, Kind::materialized_view)) return "tables";
    if (is_any_of(kind, Kind::sequence, Kind::identity)) return "sequences";
    if (is_routine(kind)) return "functions";
    if (is_any_of(kind, Kind::enum_type, Kind::composite_type, Kind::range_type, Kind::domain, Kind::base_type))
        return "types";
    if (kind == Kind::schema) return "schemas";
    return std::nullopt;
}

void allow_default_privileges(const EmitContext& context, const ObjectId& object, AccessList& list) {
    if (!object_class(object.kind)) return;
    // The plan may set those of the target before it makes the object.
    for (const Catalog* catalog : {&context.source(), &context.target()})
        allow_those_of(*catalog, context, object, list);
}

Statements revoke_default_privileges(const EmitContext& context, const Object& object) {
    Statements out;
    Object nothing_granted{satellite_id(Kind::privilege, object.id), Privilege{}, {}};
    bool unsaid = object_class(object.id.kind) && context.after(nothing_granted.id) == nullptr;
    if (unsaid && context.is_created(object.id)) create(context, nothing_granted, Privilege{}, out);
    return out;
}

}  // namespace schemadiff
