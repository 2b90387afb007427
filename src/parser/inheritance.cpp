#include <algorithm>

#include "base/quote.hpp"
#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

ObjectId inheritance_id(const Relation& child, const Relation& parent) {
    return make_id(Kind::inheritance, child.id.schema, child.id.name,
                   quote_qualified(parent.id.schema, parent.id.name));
}

}  // namespace

void add_parent(Elaboration& elaboration, Relation& child, Relation& parent, const std::string& bound) {
    Inheritance link;
    link.position = static_cast<int>(child.parents.size()) + 1;
    link.parent = parent.id;
    link.bound.text = bound;
    elaboration.add(inheritance_id(child, parent), link);
    child.parents.push_back(parent.id);
    child.partition = !bound.empty();
    parent.children.push_back(child.id);
}

// ALTER TABLE .. INHERIT and ATTACH PARTITION: the child has the columns already.
void inherit_existing(Elaboration& elaboration, Relation& child, Relation& parent) {
    for (const std::string& name : parent.columns) elaboration.require_column(child, name);
    bool partition = parent.partitioned;
    child.partition = partition;
    for (const std::string& name : parent.columns) {
        auto* column = elaboration.payload<Column>(column_id(child, name));
        if (column == nullptr) continue;
        column->inherited = true;
        if (partition) column->local = false;
    }
    for (const ObjectId& id : std::vector(parent.constraints)) inherit_check(elaboration, child, id);
}

void detach_parent(Elaboration& elaboration, Relation& child, Relation& parent) {
    ObjectId id = inheritance_id(child, parent);
    if (elaboration.builder.find(id) == nullptr)
        elaboration.not_yet("unknown-object", -1, child.id.name, describe(id) + " does not exist");
    if (child.partition) keep_foreign_keys(elaboration, child);
    elaboration.builder.remove(id);
    std::erase(child.parents, parent.id);
    std::erase(parent.children, child.id);
    child.partition = false;
    auto has_other = [&](Kind kind, const std::string& member) {
        return std::any_of(child.parents.begin(), child.parents.end(), [&](const ObjectId& other) {
            return elaboration.builder.find(make_id(kind, other.schema, other.name, member)) != nullptr;
        });
    };
    for (const std::string& name : child.columns) {
        auto* column = elaboration.payload<Column>(column_id(child, name));
        if (column == nullptr || !column->inherited || has_other(Kind::column, name)) continue;
        column->inherited = false;
        column->local = true;
    }
    for (const ObjectId& constraint : child.constraints) {
        auto* found = elaboration.payload<Constraint>(constraint);
        if (found == nullptr || has_other(Kind::constraint, constraint.member)) continue;
        found->inherited = false;
        found->local = true;
    }
    forget_trigger_states(elaboration, child);
    for (const ObjectId& index : child.indexes)
        elaboration.builder.remove(
            make_id(Kind::index_attach, index.schema, index.kind == Kind::index ? index.name : index.member));
}

}  // namespace schemadiff
