#include <unordered_map>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_inherits. A partition that is being detached (PostgreSQL 14) is one no more as far as new queries go.
constexpr const char* kQuery = R"(
SELECT i.inhrelid, i.inhparent, i.inhseqno, CASE WHEN c.relispartition THEN pg_catalog.pg_get_expr(c.relpartbound, c.oid) END, {}
FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
WHERE c.relkind IN ('r', 'p', 'f') AND c.oid >= 16384)";

// Of partitions, where the copy of a foreign key is called other than the key. A key that refers to a partitioned table
// has parts in its own table as well, one for each partition there. Manual 53: pg_constraint.
constexpr const char* kCopies = R"(
WITH RECURSIVE copies AS (
    SELECT con.oid, con.conrelid, con.conname, con.confrelid, con.conrelid AS key_table, con.conname AS key_name
    FROM pg_catalog.pg_constraint con JOIN pg_catalog.pg_class c ON c.oid = con.conrelid
    WHERE con.contype = 'f' AND con.conparentid = 0 AND c.relkind = 'p'
    UNION ALL
    SELECT con.oid, con.conrelid, con.conname, con.confrelid, copies.key_table, copies.key_name
    FROM copies JOIN pg_catalog.pg_constraint con ON con.conparentid = copies.oid
    WHERE con.conrelid <> copies.conrelid AND con.confrelid = copies.confrelid)
SELECT conrelid, key_table, key_name, conname FROM copies WHERE conname <> key_name ORDER BY conrelid, oid)";

std::unordered_map<Oid, std::vector<KeyCopy>> read_copies(ReadContext& context) {
    std::unordered_map<Oid, std::vector<KeyCopy>> copies;
    auto rows = context.query("copies of foreign keys", kCopies);
    for (std::size_t r = 0; r < rows->size(); ++r)
        if (const LiveRelation* table = context.relation(rows->oid(r, 1)))
            copies[rows->oid(r, 0)].push_back(
                {make_id(Kind::constraint, table->schema, table->name, rows->string(r, 2)), rows->string(r, 3)});
    return copies;
}

void note_unmanaged_partition(ReadContext& context, Oid parent) {
    auto handle = context.handle({SystemCatalog::relation, parent});
    if (!handle) return;
    if (auto* table = std::get_if<Table>(&context.builder.at(*handle).payload)) table->has_unmanaged_partitions = true;
}

}  // namespace

void read_inheritance(ReadContext& context) {
    auto rows = context.query("inheritance", fmt::format(kQuery, context.since(14) ? "i.inhdetachpending" : "false"));
    auto copies = read_copies(context);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const LiveRelation* child = context.managed_relation(oid);
        const LiveRelation* parent = context.relation(rows->oid(r, 1));
        if (child == nullptr && parent != nullptr) note_unmanaged_partition(context, rows->oid(r, 1));
        if (child == nullptr || parent == nullptr) continue;
        Inheritance link;
        link.position = static_cast<int>(rows->integer(r, 2));
        link.parent = parent->id;
        link.bound = context.expressions.clause(ClauseKind::partition_bound, rows->string(r, 3));
        link.detach_pending = rows->boolean(r, 4);
        if (auto found = copies.find(oid); found != copies.end()) link.key_copies = std::move(found->second);
        ObjectId id =
            make_id(Kind::inheritance, child->schema, child->name, quote_qualified(parent->schema, parent->name));
        ObjectId parent_id = parent->id;
        auto handle = context.add_member({SystemCatalog::none, oid}, child->id, std::move(id), std::move(link));
        if (handle) context.builder.add_edge(context.id_of(*handle), parent_id, EdgeKind::uses);
    }
}

}  // namespace schemadiff
