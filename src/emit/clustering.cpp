#include "emit/clustering.hpp"

#include "base/quote.hpp"

namespace schemadiff {

namespace {

bool is_clustered(const Object& object) {
    const auto* index = std::get_if<Index>(&object.payload);
    const auto* constraint = std::get_if<Constraint>(&object.payload);
    return (index != nullptr && index->clustered) || (constraint != nullptr && constraint->clustered);
}

void add(const Object& object, const ObjectId& relation, std::string clause, Statements& out) {
    lock(add_table_clause(out, Verb::alter, object, "ALTER TABLE " + sql_name(relation), std::move(clause)), relation,
         LockMode::share_update_exclusive);
}

}  // namespace

void mark_clustered(const Object& object, const ObjectId& relation, const std::string& index, Statements& out) {
    add(object, relation, "CLUSTER ON " + quote_identifier(index), out);
}

void unmark_clustered(const EmitContext& context, const Object& object, const ObjectId& relation, Statements& out) {
    const Catalog& target = context.target();
    if (auto position = target.position(relation))
        for (const Link& link : target.dependents(*position))
            if (link.why == EdgeKind::member_of && is_clustered(target.objects()[link.object])) return;
    add(object, relation, "SET WITHOUT CLUSTER", out);
}

}  // namespace schemadiff
