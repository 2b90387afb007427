#include "cli/other_roles.hpp"

#include "catalog/subset.hpp"
#include "emit/hazards.hpp"

namespace schemadiff {

namespace {

class OtherRoles {
  public:
    OtherRoles(const Catalog& target, const std::vector<std::string>& allowed)
        : target_(target), permissions_{allowed, false} {}

    // A role that the target does not declare and nobody may drop.
    bool is_other(const ObjectId& role) const { return target_.find(role) == nullptr && !may_be_dropped(role); }

    // What says something of such a role, and the target does not say it.
    bool belongs_to_other(const ObjectId& id) const {
        if (target_.find(id) != nullptr) return false;
        if (id.of == Kind::role) return is_other(make_id(Kind::role, "", id.name));
        if (id.kind == Kind::role_membership) return is_other_name(id.name) || is_other_name(id.member);
        bool is_of_roles = id.kind == Kind::setting && (id.signature.empty() || !id.name.empty());
        return is_of_roles && is_other_name(id.name);
    }

  private:
    bool may_be_dropped(const ObjectId& role) const {
        Hazard hazard;
        hazard.code = traits(Kind::role).loss_code;
        hazard.attention = Attention::needs_approval;
        hazard.subject = role;
        return permissions_.permits(hazard);
    }

    // The predefined ones are there on every server.
    bool is_other_name(const std::string& name) const {
        return !name.starts_with("pg_") && is_other(make_id(Kind::role, "", name));
    }

    const Catalog& target_;
    Permissions permissions_;
};

}  // namespace

WithoutOtherRoles without_other_roles(const Catalog& source, const Catalog& target,
                                      const std::vector<std::string>& allowed) {
    OtherRoles others(target, allowed);
    std::vector<bool> kept;
    std::vector<std::string> left_alone;
    for (const Object& object : source.objects()) {
        bool other = others.belongs_to_other(object.id);
        if (other && object.id.kind == Kind::role) left_alone.push_back(object.id.name);
        kept.push_back(!other);
    }
    return {restricted_to(source, kept), std::move(left_alone)};
}

}  // namespace schemadiff
