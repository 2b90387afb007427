#include "diff/not_null_name.hpp"

#include <algorithm>

#include "diff/several_parents.hpp"

namespace schemadiff {

namespace {

const Column* not_null_column(const Catalog& catalog, const ObjectId& table, const std::string& name) {
    const Object* object = catalog.find(make_id(Kind::column, table.schema, table.name, name));
    const auto* column = object == nullptr ? nullptr : std::get_if<Column>(&object->payload);
    return column != nullptr && column->not_null ? column : nullptr;
}

// A child that has the column from another table as well, and changes the name with that one, leaves meanwhile.
bool leaves_meanwhile(const RuleContext& context, const Object& link, const std::string& member) {
    ObjectId child = make_id(Kind::table, link.id.schema, link.id.name);
    const Column* before = not_null_column(context.source, child, member);
    const Column* after = not_null_column(context.target, child, member);
    if (before == nullptr || after == nullptr || before->not_null_name == after->not_null_name) return false;
    auto links = links_to_other_tops(context.source, make_id(Kind::column, child.schema, child.name, member));
    return std::find(links.begin(), links.end(), &link) != links.end();
}

// Tables that inherit from this one before, meanwhile and after.
std::vector<ObjectId> children_of(const RuleContext& context, const ObjectId& table, const std::string& member) {
    std::vector<ObjectId> children;
    for (const Link& link : context.source.dependents(*context.source.position(table))) {
        const Object& object = context.source.objects()[link.object];
        if (link.why == EdgeKind::uses && object.id.kind == Kind::inheritance &&
            context.target.find(object.id) != nullptr && !leaves_meanwhile(context, object, member))
            children.push_back(make_id(Kind::table, object.id.schema, object.id.name));
    }
    return children;
}

std::vector<ObjectId> parents_of(const RuleContext& context, const ObjectId& table, const std::string& member) {
    std::vector<ObjectId> parents;
    for (const Link& link : context.source.dependents(*context.source.position(table))) {
        const Object& object = context.source.objects()[link.object];
        const auto* inheritance = std::get_if<Inheritance>(&object.payload);
        if (link.why == EdgeKind::member_of && inheritance != nullptr && context.target.find(object.id) != nullptr &&
            !leaves_meanwhile(context, object, member))
            parents.push_back(inheritance->parent);
    }
    return parents;
}

bool have_the_same_name(const RuleContext& context, const ObjectId& table, const std::string& member,
                        const Column& column) {
    std::vector<ObjectId> children = children_of(context, table, member);
    return std::all_of(children.begin(), children.end(), [&](const ObjectId& child) {
        const Column* theirs = not_null_column(context.source, child, member);
        return theirs != nullptr && theirs->not_null_name == column.not_null_name &&
               have_the_same_name(context, child, member, column);
    });
}

}  // namespace

bool can_rename_not_null(const RuleContext& context, const ObjectId& id) {
    ObjectId table = make_id(Kind::table, id.schema, id.name);
    const Column* before = not_null_column(context.source, table, id.member);
    const Column* after = not_null_column(context.target, table, id.member);
    if (before == nullptr || after == nullptr) return true;
    for (const ObjectId& parent : parents_of(context, table, id.member)) {
        const Column* theirs = not_null_column(context.source, parent, id.member);
        if (theirs == nullptr || theirs->not_null_no_inherit) continue;
        const Column* target = not_null_column(context.target, parent, id.member);
        return target != nullptr && theirs->not_null_name == before->not_null_name &&
               target->not_null_name == after->not_null_name &&
               can_rename_not_null(context, make_id(Kind::column, parent.schema, parent.name, id.member));
    }
    return before->not_null_no_inherit || have_the_same_name(context, table, id.member, *before);
}

}  // namespace schemadiff
