#include "diff/several_parents.hpp"

#include <algorithm>

#include "catalog/inheritance_links.hpp"

namespace schemadiff {

namespace {

ObjectId member_at(const ObjectId& table, const ObjectId& member) {
    return make_id(member.kind, table.schema, table.name, member.member);
}

const ObjectId& parent_of(const Object& link) { return std::get<Inheritance>(link.payload).parent; }

// Those to parents that have the member as well, in order.
std::vector<const Object*> links_with_member(const Catalog& catalog, const ObjectId& member) {
    std::vector<const Object*> links = links_to_parents(catalog, table_of(member));
    std::erase_if(links,
                  [&](const Object* link) { return catalog.find(member_at(parent_of(*link), member)) == nullptr; });
    return links;
}

// By way of first parents. Inheritance has no cycles.
ObjectId top_of(const Catalog& catalog, ObjectId member) {
    for (auto links = links_with_member(catalog, member); !links.empty(); links = links_with_member(catalog, member))
        member = member_at(parent_of(*links.front()), member);
    return member;
}

}  // namespace

std::vector<const Object*> links_to_other_tops(const Catalog& catalog, const ObjectId& member) {
    std::vector<const Object*> links = links_with_member(catalog, member);
    if (links.size() < 2) return {};
    ObjectId top = top_of(catalog, member);
    std::erase_if(links,
                  [&](const Object* link) { return top_of(catalog, member_at(parent_of(*link), member)) == top; });
    return links;
}

const Object* link_to_another_owner(const Catalog& catalog, const ObjectId& member, const MemberTest& is_the_same) {
    auto inherits_it = [&](const Object& link) {
        return catalog.find(member_at(table_of(link.id), member)) != nullptr;
    };
    std::vector<ObjectId> heirs = descendants(catalog, table_of(member), inherits_it);
    for (const ObjectId& heir : heirs)
        for (const Object* link : links_with_member(catalog, member_at(heir, member))) {
            const ObjectId& parent = parent_of(*link);
            bool in_tree = parent == table_of(member) || std::find(heirs.begin(), heirs.end(), parent) != heirs.end();
            if (!in_tree && !is_the_same(top_of(catalog, member_at(parent, member)))) return link;
        }
    return nullptr;
}

bool leaves_parent(const Catalog& source, const Catalog& target, const ObjectId& member, const ObjectId& above) {
    for (const Object* link : links_to_parents(source, table_of(member)))
        if (parent_of(*link) == table_of(above)) return target.find(link->id) == nullptr;
    return false;
}

bool needs_one_top(const Change& change) {
    bool reaches_children = change.disturbs || contains(change.changed, "not_null_name");
    return change.id().kind == Kind::column && change.action == Action::alter && reaches_children;
}

std::vector<const Object*> links_to_cut(const Catalog& source, const Change& change) {
    return needs_one_top(change) ? links_to_other_tops(source, change.id()) : std::vector<const Object*>();
}

}  // namespace schemadiff
