// When PostgreSQL carries a parent's change to a child by itself.
#pragma once

#include <vector>

#include "catalog/inheritance_links.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

// Foreign keys that refer to the partitioned tables above have a part for each partition, which forbids to drop it.
std::vector<const Object*> references_from_above(const Catalog& catalog, const ObjectId& partition);
// The inverse: of a foreign key, the partitions below the table that it refers to.
std::vector<ObjectId> partitions_held_by(const Catalog& catalog, const Object& object);

std::set<ObjectId> parents_of_foreign_tables(const Catalog& catalog);
// By the partitioned table.
std::map<ObjectId, const Object*> links_of_default_partitions(const Catalog& catalog);

// For a statement about what the table has from above: its own once the table is no child any more.
void await_leaving_parents(const EmitContext& context, Statement& statement, const ObjectId& table);
// For one about a column that a partition, or a table of a type, does not let happen to it.
void await_independence(const EmitContext& context, Statement& statement, const ObjectId& table);

// All below the table, each once.
std::vector<ObjectId> all_children(const Catalog& catalog, const ObjectId& table);

// Tables that a statement about `table` reaches by recursion: descendants over links that exist before and after.
std::vector<ObjectId> reached_children(const EmitContext& context, const ObjectId& table);

// Those of a statement that drops something of `table`: partitions that leave themselves may still be there.
std::vector<ObjectId> children_at_removal(const EmitContext& context, const ObjectId& table);

// A link that exists before and after this plan leads from the member's table to a parent whose member of the same name
// fulfils the condition: the parent's statement recurses to this one.
template <class Condition>
bool follows_parent(const EmitContext& context, const ObjectId& member, Condition&& condition);

// A statement about the column is one about those of the children that it reaches: of these, whose own change fulfils
// the condition, bool(const Change&), has its new form from there on.
template <class Condition>
void alter_in_children(const EmitContext& context, Statement& statement, const ObjectId& column, Condition&& condition);

// Visits what belongs to the table; nothing when the catalog does not have it.
template <class Visit>
void for_each_member(const Catalog& catalog, const ObjectId& table, Visit&& visit);
// The default partition of the table, where it stays one, or may still be there when the statement drops something.
std::vector<ObjectId> default_partitions(const EmitContext& context, const ObjectId& table, Verb verb);
bool link_is_kept(const EmitContext& context, const Object& link);
// Of the first parent that has the column in a way that fulfils the condition: bool(const Column&). Null: of none.
template <class Condition>
const Column* find_column_above(const Catalog& catalog, const ObjectId& column, Condition&& condition);

template <class Condition>
void alter_in_children(const EmitContext& context, Statement& statement, const ObjectId& column,
                       Condition&& condition) {
    for (const ObjectId& child : reached_children(context, table_of(column))) {
        const Change* change = context.changes.find(make_id(Kind::column, child.schema, child.name, column.member));
        if (change != nullptr && condition(*change)) statement.alters.push_back(change->id());
    }
}

template <class Visit>
void for_each_member(const Catalog& catalog, const ObjectId& table, Visit&& visit) {
    auto position = catalog.position(table);
    if (!position) return;
    for (const Link& link : catalog.dependents(*position))
        if (link.why == EdgeKind::member_of) visit(catalog.objects()[link.object]);
}

template <class Condition>
bool follows_parent(const EmitContext& context, const ObjectId& member, Condition&& condition) {
    for (const Object* link : links_to_parents(context.target(), table_of(member))) {
        if (!link_is_kept(context, *link)) continue;
        ObjectId parent = std::get<Inheritance>(link->payload).parent;
        if (condition(make_id(member.kind, parent.schema, parent.name, member.member))) return true;
    }
    return false;
}

template <class Condition>
const Column* find_column_above(const Catalog& catalog, const ObjectId& column, Condition&& condition) {
    for (const Object* link : links_to_parents(catalog, table_of(column))) {
        const ObjectId& parent = std::get<Inheritance>(link->payload).parent;
        const auto* above =
            get_payload<Column>(catalog.find(make_id(Kind::column, parent.schema, parent.name, column.member)));
        if (above != nullptr && condition(*above)) return above;
    }
    return nullptr;
}

}  // namespace schemadiff
