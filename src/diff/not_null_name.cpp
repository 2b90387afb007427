#include "diff/not_null_name.hpp"

#include <algorithm>

#include "catalog/inheritance_links.hpp"
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
    ObjectId child = table_of(link.id);
    const Column* before = not_null_column(context.source, child, member);
    const Column* after = not_null_column(context.target, child, member);
    if (before == nullptr || after == nullptr || before->not_null_name == after->not_null_name) return false;
    auto links = links_to_other_tops(context.source, make_id(Kind::column, child.schema, child.name, member));
    return std::find(links.begin(), links.end(), &link) != links.end();
}

// Those that inherit from this one, and that this one inherits from, before, meanwhile and after.
std::vector<ObjectId> children_of(const RuleContext& context, const ObjectId& table, const std::string& member) {
    std::vector<ObjectId> children;
    for (const Object* link : links_to_children(context.source, table))
        if (context.target.find(link->id) != nullptr && !leaves_meanwhile(context, *link, member))
            children.push_back(table_of(link->id));
    return children;
}

std::vector<ObjectId> parents_of(const RuleContext& context, const ObjectId& table, const std::string& member) {
    std::vector<ObjectId> parents;
    for (const Object* link : links_to_parents(context.source, table))
        if (context.target.find(link->id) != nullptr && !leaves_meanwhile(context, *link, member))
            parents.push_back(std::get<Inheritance>(link->payload).parent);
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
    ObjectId table = table_of(id);
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
