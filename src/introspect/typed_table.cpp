#include "introspect/context.hpp"

namespace schemadiff {

namespace {

constexpr const char* kQuery = R"(
SELECT c.oid, c.reloftype, pg_catalog.format_type(c.reloftype, NULL)
FROM pg_catalog.pg_class c
WHERE c.reloftype <> 0 AND c.relkind IN ('r', 'p') AND c.oid >= 16384)";

}  // namespace

void read_typed_table(ReadContext& context) {
    auto rows = context.query("typed tables", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        const LiveRelation* relation = context.managed_relation(rows->oid(r, 0));
        if (relation == nullptr) continue;
        ObjectId table = relation->id;
        auto handle =
            context.add_member({SystemCatalog::none, 0}, table, make_id(Kind::typed_table, table.schema, table.name),
                               TypedTable{rows->string(r, 2)});
        if (!handle) continue;
        if (auto type = context.handle({SystemCatalog::type, rows->oid(r, 1)}))
            context.builder.add_edge(*handle, *type, EdgeKind::uses);
        for (const LiveColumn& column : relation->columns)
            if (column.handle) context.builder.add_edge(*handle, *column.handle, EdgeKind::uses);
    }
}

}  // namespace schemadiff
