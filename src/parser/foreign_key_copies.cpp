// A foreign key of a partitioned table has a copy in each partition, which is no constraint of its own while the
// partition is attached. Source: CloneFkReferencing, DetachPartitionFinalize.
#include <algorithm>

#include "base/quote.hpp"
#include "catalog/key_copy.hpp"
#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

// The link of a partition to its parent; null for any other table.
Inheritance* link_of(Elaboration& elaboration, const Relation& table) {
    if (!table.partition || table.parents.empty()) return nullptr;
    const ObjectId& parent = table.parents.front();
    return elaboration.payload<Inheritance>(
        make_id(Kind::inheritance, table.id.schema, table.id.name, quote_qualified(parent.schema, parent.name)));
}

template <class Visit>
void for_each_foreign_key(Elaboration& elaboration, const Relation& table, Visit&& visit) {
    for (const ObjectId& id : std::vector(table.constraints))
        if (auto* key = elaboration.payload<Constraint>(id); key != nullptr && key->type == ConstraintType::foreign_key)
            visit(id, *key);
}

void name_copy(Inheritance& link, const ObjectId& key, const std::string& name) {
    std::erase_if(link.key_copies, [&](const KeyCopy& copy) { return copy.of == key; });
    if (name != key.member) link.key_copies.push_back({key, name});
}

// The copies that partitions have of a key which is a copy itself from now on.
void pass_on(Elaboration& elaboration, Relation& table, const ObjectId& own, const ObjectId& above) {
    for (const ObjectId& id : table.children) {
        Relation* child = elaboration.names.relation(id);
        Inheritance* link = child == nullptr ? nullptr : link_of(elaboration, *child);
        if (link == nullptr) continue;
        std::string name = name_of_copy(*link, own);
        name_copy(*link, own, own.member);
        name_copy(*link, above, name);
        pass_on(elaboration, *child, own, above);
    }
}

void adopt(Elaboration& elaboration, Relation& partition, const ObjectId& above) {
    Inheritance* link = link_of(elaboration, partition);
    const Constraint* key = elaboration.payload<Constraint>(above);
    if (link == nullptr || key == nullptr) return;
    std::optional<ObjectId> own;
    for_each_foreign_key(elaboration, partition, [&](const ObjectId& id, const Constraint& candidate) {
        if (!own && can_be_copy_of(*key, candidate)) own = id;
    });
    if (own) {
        name_copy(*link, above, own->member);
        pass_on(elaboration, partition, *own, above);
        std::erase(partition.constraints, *own);
        elaboration.builder.remove(*own);
        elaboration.touch(partition.id.name);
        return;
    }
    for (const ObjectId& id : std::vector(partition.children))
        if (Relation* child = elaboration.names.relation(id)) adopt(elaboration, *child, above);
}

template <class Visit>
void for_each_above(Elaboration& elaboration, const Relation& partition, Visit&& visit) {
    for (const Relation* table = &partition; table->partition && !table->parents.empty();) {
        table = elaboration.names.relation(table->parents.front());
        if (table == nullptr) return;
        for_each_foreign_key(elaboration, *table, visit);
    }
}

}  // namespace

void adopt_foreign_keys_below(Elaboration& elaboration, Relation& partition) {
    for_each_above(elaboration, partition,
                   [&](const ObjectId& id, const Constraint&) { adopt(elaboration, partition, id); });
}

void adopt_foreign_keys_of(Elaboration& elaboration, Relation& table, const ObjectId& key) {
    for (const ObjectId& id : std::vector(table.children))
        if (Relation* child = elaboration.names.relation(id)) adopt(elaboration, *child, key);
}

void keep_foreign_keys(Elaboration& elaboration, Relation& partition) {
    const Inheritance* found = link_of(elaboration, partition);
    if (found == nullptr) return;
    Inheritance link = *found;
    for_each_above(elaboration, partition, [&](const ObjectId& above, const Constraint& key) {
        ObjectId own = make_id(Kind::constraint, partition.id.schema, partition.id.name, name_of_copy(link, above));
        Constraint copy = key;
        if (!elaboration.builder.add({own, std::move(copy), elaboration.origin()})) return;
        partition.constraints.push_back(own);
        elaboration.names.add_constraint(own.schema, own.member);
        pass_on(elaboration, partition, above, own);
    });
}

}  // namespace schemadiff
