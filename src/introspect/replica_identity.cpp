#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_class.relreplident, pg_index.indisreplident.
constexpr const char* kQuery = R"(
SELECT c.oid, c.relreplident, i.indexrelid, x.relname
FROM pg_catalog.pg_class c
LEFT JOIN pg_catalog.pg_index i ON c.relreplident = 'i' AND i.indrelid = c.oid AND i.indisreplident
LEFT JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
WHERE c.relkind IN ('r', 'p') AND c.oid >= 16384 AND c.relreplident IN ('f', 'n', 'i'))";

std::string word(std::string_view letter) { return letter == "f" ? "full" : letter == "n" ? "nothing" : "index"; }

}  // namespace

void read_replica_identity(ReadContext& context) {
    auto rows = context.query("replica identities", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        const LiveRelation* relation = context.managed_relation(rows->oid(r, 0));
        if (relation == nullptr) continue;
        ReplicaIdentity identity;
        identity.identity = word(rows->text(r, 1));
        // With the index gone, the table behaves as with NOTHING and pg_dump writes nothing.
        if (identity.identity == "index" && rows->is_null(r, 2)) continue;
        if (identity.identity == "index") identity.index = rows->string(r, 3);
        auto handle =
            context.add_member({SystemCatalog::none, 0}, relation->id,
                               make_id(Kind::replica_identity, relation->schema, relation->name), std::move(identity));
        if (!handle) continue;
        if (rows->is_null(r, 2)) continue;
        if (auto index = context.handle({SystemCatalog::relation, rows->oid(r, 2)}))
            context.builder.add_edge(*handle, *index, EdgeKind::uses);
    }
}

}  // namespace schemadiff
