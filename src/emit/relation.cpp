#include "emit/relation.hpp"

#include <algorithm>

namespace schemadiff {

namespace {

constexpr Kind kRelations[] = {Kind::table, Kind::view, Kind::materialized_view, Kind::sequence, Kind::composite_type};

// A composite type is a relation, too, and one that nobody reads.
bool is_read(Kind kind) { return is_any_of(kind, Kind::table, Kind::view, Kind::materialized_view, Kind::sequence); }

}  // namespace

ObjectId relation_of(const Catalog& catalog, const ObjectId& member) {
    for (Kind kind : kRelations) {
        ObjectId id = make_id(kind, member.schema, member.name);
        if (catalog.find(id) != nullptr) return id;
    }
    return make_id(Kind::table, member.schema, member.name);
}

std::vector<ObjectId> named_relations(const Catalog& catalog, const ObjectId& id) {
    std::vector<ObjectId> relations;
    auto position = catalog.position(id);
    if (!position) return relations;
    for (const Link& link : catalog.dependencies(*position)) {
        if (link.why != EdgeKind::uses) continue;
        const ObjectId& used = catalog.objects()[link.object].id;
        ObjectId relation = used.kind == Kind::column ? relation_of(catalog, used) : used;
        bool own = relation.schema == id.schema && relation.name == id.name;
        if (is_read(relation.kind) && !own) relations.push_back(std::move(relation));
    }
    std::sort(relations.begin(), relations.end());
    relations.erase(std::unique(relations.begin(), relations.end()), relations.end());
    return relations;
}

std::vector<ObjectId> read_relations(const Catalog& catalog, const ObjectId& id) {
    std::vector<ObjectId> read = named_relations(catalog, id);
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (read[i].kind != Kind::view) continue;
        for (ObjectId& relation : named_relations(catalog, read[i]))
            if (std::find(read.begin(), read.end(), relation) == read.end()) read.push_back(std::move(relation));
    }
    std::sort(read.begin(), read.end());
    return read;
}

Statement& lock_all(Statement& statement, const std::vector<ObjectId>& relations, LockMode mode) {
    for (const ObjectId& relation : relations) lock(statement, relation, mode);
    return statement;
}

}  // namespace schemadiff
