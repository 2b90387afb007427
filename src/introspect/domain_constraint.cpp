#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_constraint with contypid. NOT NULL, a constraint since PostgreSQL 17, is a property of the domain.
constexpr const char* kQuery = R"(
SELECT oid, contypid, conname, pg_catalog.pg_get_expr(conbin, 0), convalidated
FROM pg_catalog.pg_constraint WHERE contypid <> 0 AND contype = 'c' AND oid >= 16384)";

}  // namespace

void read_domain_constraint(ReadContext& context) {
    auto rows = context.query("constraints of domains", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto domain = context.handle({SystemCatalog::type, rows->oid(r, 1)});
        if (!domain) continue;
        ObjectId of = context.id_of(*domain);
        DomainConstraint constraint;
        constraint.check = context.expressions.scalar(strip_parentheses(rows->text(r, 3)));
        constraint.validated = rows->boolean(r, 4);
        context.add_member({SystemCatalog::constraint, rows->oid(r, 0)}, of,
                           make_id(Kind::domain_constraint, of.schema, of.name, rows->string(r, 2)),
                           std::move(constraint));
    }
}

}  // namespace schemadiff
