#include <fmt/format.h>

#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_type. What a base type gave as default is a value, no expression.
constexpr const char* kQuery = R"(
SELECT t.oid, t.typnamespace, t.typname, pg_catalog.format_type(t.typbasetype, t.typtypmod),
       CASE WHEN t.typcollation <> b.typcollation THEN t.typcollation ELSE 0 END,
       CASE WHEN t.typdefaultbin IS NULL THEN pg_catalog.quote_literal(t.typdefault)
            ELSE pg_catalog.pg_get_expr(t.typdefaultbin, 0) END,
       t.typnotnull, {}
FROM pg_catalog.pg_type t JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
WHERE t.typtype = 'd' AND t.oid >= 16384)";

}  // namespace

void read_domain(ReadContext& context) {
    constexpr const char* kName =
        "(SELECT con.conname FROM pg_catalog.pg_constraint con WHERE con.contypid = t.oid AND con.contype = 'n')";
    bool named = context.since(kDomainNotNullIsNamed / 10000);
    auto rows = context.query("domains", fmt::format(kQuery, named ? kName : "NULL"));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::type, oid)) continue;
        Domain domain;
        domain.base_type = rows->string(r, 3);
        domain.collation = context.collation(rows->oid(r, 4));
        domain.default_value = context.expressions.scalar(rows->string(r, 5), nullptr, domain.base_type);
        domain.not_null = rows->boolean(r, 6);
        if (!rows->is_null(r, 7)) domain.not_null_name = IfStated(rows->string(r, 7));
        ObjectId id = make_id(Kind::domain, *schema, rows->string(r, 2));
        context.expressions.add_base_type(id, domain.base_type);
        context.add({SystemCatalog::type, oid}, std::move(id), std::move(domain));
    }
}

}  // namespace schemadiff
