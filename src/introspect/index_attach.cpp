#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_inherits between indexes.
constexpr const char* kQuery = R"(
SELECT i.inhrelid, i.inhparent, c.relname
FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
WHERE c.relkind IN ('i', 'I') AND c.oid >= 16384)";

}  // namespace

void read_index_attach(ReadContext& context) {
    auto rows = context.query("indexes of partitions", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto child = context.handle({SystemCatalog::relation, rows->oid(r, 0)});
        auto parent = context.handle({SystemCatalog::relation, rows->oid(r, 1)});
        if (!child || !parent) continue;
        ObjectId id = make_id(Kind::index_attach, context.id_of(*child).schema, rows->string(r, 2));
        IndexAttach attach{context.id_of(*child), context.id_of(*parent)};
        auto handle = context.add_member({SystemCatalog::none, 0}, attach.child, std::move(id), attach);
        if (!handle) continue;
        context.builder.add_edge(*handle, *parent, EdgeKind::uses);
    }
}

}  // namespace schemadiff
