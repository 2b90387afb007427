#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_attrdef. A default names no columns, so it needs no relation to be printed: that is several times
// faster.
constexpr const char* kQuery = R"(
SELECT d.oid, d.adrelid, a.attname, pg_catalog.pg_get_expr(d.adbin, 0), pg_catalog.format_type(a.atttypid, a.atttypmod)
FROM pg_catalog.pg_attrdef d
JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
WHERE a.attgenerated = '' AND d.oid >= 16384)";

// A view's column is no object of its own: its default is a member of the view.
ObjectId owner_of(const LiveRelation& relation, const std::string& column) {
    if (relation.id.kind != Kind::table) return relation.id;
    return make_id(Kind::column, relation.schema, relation.name, column);
}

}  // namespace

void read_column_default(ReadContext& context) {
    auto rows = context.query("column defaults", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        const LiveRelation* relation = context.managed_relation(rows->oid(r, 1));
        if (relation == nullptr) continue;
        std::string column = rows->string(r, 2);
        ColumnDefault value{context.expressions.scalar(rows->string(r, 3), nullptr, rows->text(r, 4))};
        context.add_member({SystemCatalog::column_default, rows->oid(r, 0)}, owner_of(*relation, column),
                           make_id(Kind::column_default, relation->schema, relation->name, column), std::move(value));
    }
}

}  // namespace schemadiff
