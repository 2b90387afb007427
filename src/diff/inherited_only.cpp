#include "diff/inherited_only.hpp"

#include <algorithm>

namespace schemadiff {

bool can_forget_declaration(const Catalog& target, const ObjectId& member) {
    auto table = target.position(make_id(Kind::table, member.schema, member.name));
    if (!table) return false;
    auto links = target.dependents(*table);
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        const auto* inheritance = std::get_if<Inheritance>(&target.objects()[link.object].payload);
        return link.why == EdgeKind::member_of && inheritance != nullptr && !inheritance->bound.empty();
    });
}

}  // namespace schemadiff
