// Relations behind members and behind queries: what a statement about a view, a trigger or a policy locks besides its
// subject.
#pragma once

#include <vector>

#include "emit/emit.hpp"

namespace schemadiff {

template <class... Kinds>
bool is_any_of(Kind kind, Kinds... kinds) {
    return ((kind == kinds) || ...);
}

// The table, view, materialized view or composite type that a column, trigger, rule or policy belongs to. A table when
// the catalog has none of that name.
ObjectId relation_of(const Catalog& catalog, const ObjectId& member);

// Relations that the object's query or conditions name, without its own; sorted.
std::vector<ObjectId> named_relations(const Catalog& catalog, const ObjectId& id);
// Those and, through the views among them, the relations that are read when the query runs.
std::vector<ObjectId> read_relations(const Catalog& catalog, const ObjectId& id);

Statement& lock_all(Statement& statement, const std::vector<ObjectId>& relations, LockMode mode);

}  // namespace schemadiff
