#include "diff/several_parents.hpp"

#include <algorithm>

namespace schemadiff {

namespace {

ObjectId member_at(const ObjectId& table, const ObjectId& member) {
    return make_id(member.kind, table.schema, table.name, member.member);
}

ObjectId parent_of(const Object& link) { return std::get<Inheritance>(link.payload).parent; }

// Those to parents that have the member as well, in order.
std::vector<const Object*> links_with_member(const Catalog& catalog, const ObjectId& member) {
    std::vector<const Object*> links;
    auto table = catalog.position(make_id(Kind::table, member.schema, member.name));
    if (!table) return links;
    for (const Link& link : catalog.dependents(*table)) {
        const Object& object = catalog.objects()[link.object];
        if (link.why == EdgeKind::member_of && object.id.kind == Kind::inheritance &&
            catalog.find(member_at(parent_of(object), member)) != nullptr)
            links.push_back(&object);
    }
    std::sort(links.begin(), links.end(), [](const Object* a, const Object* b) {
        return std::get<Inheritance>(a->payload).position < std::get<Inheritance>(b->payload).position;
    });
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

bool needs_one_top(const Change& change) {
    bool reaches_children = change.disturbs || contains(change.changed, "not_null_name");
    return change.id().kind == Kind::column && change.action == Action::alter && reaches_children;
}

std::vector<const Object*> links_to_cut(const Catalog& source, const Change& change) {
    return needs_one_top(change) ? links_to_other_tops(source, change.id()) : std::vector<const Object*>();
}

}  // namespace schemadiff
