// Who inherits from whom in one catalog: the links are objects of kind inheritance, members of the child that use the
// parent.
#pragma once

#include <unordered_set>
#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

// The table of a column, a constraint, a link ..
ObjectId table_of(const ObjectId& member);

// Of this table: those to its parents, in their order, and those from its children, in order of their names. None when
// the catalog does not have the table.
std::vector<const Object*> links_to_parents(const Catalog& catalog, const ObjectId& table);
std::vector<const Object*> links_to_children(const Catalog& catalog, const ObjectId& table);

// All tables below, each once, whose links fulfil the condition: bool(const Object& link).
template <class Condition>
std::vector<ObjectId> descendants(const Catalog& catalog, const ObjectId& table, Condition&& condition);

template <class Condition>
std::vector<ObjectId> descendants(const Catalog& catalog, const ObjectId& table, Condition&& condition) {
    std::vector<ObjectId> reached{table};
    std::unordered_set<ObjectId, ObjectIdHash> seen{table};
    for (std::size_t i = 0; i < reached.size(); ++i)
        for (const Object* link : links_to_children(catalog, reached[i])) {
            ObjectId child = table_of(link->id);
            if (condition(*link) && seen.insert(child).second) reached.push_back(std::move(child));
        }
    reached.erase(reached.begin());
    return reached;
}

}  // namespace schemadiff
