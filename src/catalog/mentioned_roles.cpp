#include "catalog/mentioned_roles.hpp"

namespace schemadiff {

namespace {

using Names = std::set<std::string>;

void add(Names& names, const std::string& role) {
    if (!role.empty() && role != kOwnerGrantee) names.insert(role);
}

template <class P>
void collect(const ObjectId&, const P&, Names&) {}

void collect(const ObjectId&, const Owner& owner, Names& names) { add(names, owner.role); }
void collect(const ObjectId&, const Privilege& privilege, Names& names) {
    for (const auto* grants : {&privilege.granted, &privilege.revoked})
        for (const Grant& grant : *grants) {
            add(names, grant.grantee);
            add(names, grant.grantor);
        }
}
void collect(const ObjectId& id, const DefaultPrivilege& value, Names& names) {
    add(names, id.name);
    collect(id, value.privileges, names);
}
void collect(const ObjectId&, const Policy& policy, Names& names) {
    for (const std::string& role : policy.roles) add(names, role);
}
void collect(const ObjectId& id, const UserMapping&, Names& names) { add(names, id.member); }
void collect(const ObjectId& id, const Setting&, Names& names) { add(names, id.name); }
void collect(const ObjectId& id, const RoleMembership&, Names& names) {
    add(names, id.name);
    add(names, id.member);
}

}  // namespace

std::set<std::string> mentioned_roles(const Object& object) {
    Names names;
    std::visit([&](const auto& payload) { collect(object.id, payload, names); }, object.payload);
    return names;
}

void tie_to_roles(CatalogBuilder& builder) {
    for (std::uint32_t i = 0; i < builder.size(); ++i) {
        if (builder.is_removed(i)) continue;
        for (const std::string& name : mentioned_roles(builder.at(i)))
            if (auto role = builder.handle(make_id(Kind::role, "", name))) builder.add_edge(i, *role, EdgeKind::uses);
    }
}

}  // namespace schemadiff
