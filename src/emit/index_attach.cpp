#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/emit.hpp"
#include "emit/index_parts.hpp"
#include "emit/inheritance_tree.hpp"

namespace schemadiff {

namespace {

std::string index_name(const ObjectId& id) {
    return quote_qualified(id.schema, id.kind == Kind::constraint ? id.member : id.name);
}

// A relation of its own, also behind a constraint.
ObjectId index_of(const ObjectId& id) {
    return make_id(Kind::index, id.schema, id.kind == Kind::constraint ? id.member : id.name);
}

ObjectId relation_of(const Catalog& catalog, const ObjectId& id) {
    if (const auto* index = get_payload<Index>(catalog.find(id))) return index->relation;
    return table_of(id);
}

}  // namespace

// Catalog I10. Refused until the partition itself is attached. When that has attached the index as well, this does
// nothing.
void create(const EmitContext& context, const Object& object, const IndexAttach& value, Statements& out) {
    if (is_part_of_exclusion(context.target(), value.child)) return;
    std::string sql =
        fmt::format("ALTER INDEX {} ATTACH PARTITION {}", index_name(value.parent), index_name(value.child));
    Statement& statement = add_create(out, object, std::move(sql));
    ObjectId partition = relation_of(context.target(), value.child);
    for (const Object* link : links_to_parents(context.target(), partition)) statement.consumes.push_back(link->id);
    lock(statement, partition, LockMode::access_share);
    lock(statement, relation_of(context.target(), value.parent), LockMode::access_share);
    // An index behind a constraint is no object of its own: it is new when the constraint is.
    if (!context.is_created(value.parent)) lock(statement, index_of(value.parent), LockMode::share_update_exclusive);
    if (!context.is_created(value.child)) lock(statement, index_of(value.child), LockMode::access_exclusive);
    // From below: one that becomes whole when it is part of another already is looked at from there, table and all.
    for (const Link& link : context.target().dependents(*context.target().position(value.child)))
        if (get_payload<IndexAttach>(&context.target().objects()[link.object]) != nullptr &&
            std::get<IndexAttach>(context.target().objects()[link.object].payload).parent == value.child)
            statement.consumes.push_back(context.target().objects()[link.object].id);
}

// There is no statement that detaches an index: it goes with the partition's link or with either index.
void drop(const EmitContext&, const Object&, const IndexAttach&, Statements&) {}

void alter(const EmitContext&, const Alteration<IndexAttach>&, Statements&) {}

}  // namespace schemadiff
