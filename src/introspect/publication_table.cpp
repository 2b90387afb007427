#include <algorithm>

#include <fmt/format.h>

#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_publication_rel. Column lists and row filters came with PostgreSQL 15.
constexpr const char* kQuery = R"(
SELECT r.oid, r.prpubid, r.prrelid, {} FROM pg_catalog.pg_publication_rel r)";

}  // namespace

void read_publication_table(ReadContext& context) {
    auto rows =
        context.query("published tables",
                      fmt::format(kQuery, context.since(15) ? "r.prattrs, pg_catalog.pg_get_expr(r.prqual, r.prrelid)"
                                                            : "NULL, NULL"));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto publication = context.handle({SystemCatalog::publication, rows->oid(r, 1)});
        const LiveRelation* relation = context.managed_relation(rows->oid(r, 2));
        if (!publication || relation == nullptr) continue;
        PublicationTable table;
        table.columns = context.column_names(*relation, numbers(rows->text(r, 3)));
        std::sort(table.columns.begin(), table.columns.end());
        table.filter = context.expressions.scalar(strip_parentheses(rows->text(r, 4)), &relation->id);
        ObjectId of = context.id_of(*publication);
        ObjectId id = make_id(Kind::publication_table, relation->schema, relation->name, of.name);
        ObjectId relation_id = relation->id;
        auto handle = context.add_member({SystemCatalog::publication_table, rows->oid(r, 0)}, of, id, std::move(table));
        // pg_depend says so too, with deptype a.
        if (handle) context.builder.add_edge(id, relation_id, EdgeKind::uses);
    }
}

}  // namespace schemadiff
