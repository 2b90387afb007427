#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_operator. One without a function is only a partner's promise.
constexpr const char* kQuery = R"(
SELECT o.oid, o.oprnamespace, o.oprname, CASE WHEN o.oprleft <> 0 THEN pg_catalog.format_type(o.oprleft, NULL) END,
       pg_catalog.format_type(o.oprright, NULL), {}, {}, {}, {}, {}, o.oprcanhash, o.oprcanmerge
FROM pg_catalog.pg_operator o WHERE o.oid >= 16384 AND o.oprcode <> 0 AND o.oprright <> 0)";

std::string qualified_operator_sql(const std::string& expression) {
    return fmt::format(
        "(SELECT pg_catalog.quote_ident(n.nspname) || '.' || p.oprname FROM pg_catalog.pg_operator p "
        "JOIN pg_catalog.pg_namespace n ON n.oid = p.oprnamespace WHERE p.oid = {})",
        expression);
}

}  // namespace

void read_sql_operator(ReadContext& context) {
    auto rows = context.query(
        "operators", fmt::format(kQuery, qualified_function_sql("o.oprcode"), qualified_operator_sql("o.oprcom"),
                                 qualified_operator_sql("o.oprnegate"), qualified_function_sql("o.oprrest"),
                                 qualified_function_sql("o.oprjoin")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::sql_operator, oid)) continue;
        Operator read;
        read.left = rows->string(r, 3);
        read.right = rows->string(r, 4);
        read.function = rows->string(r, 5);
        read.commutator = rows->string(r, 6);
        read.negator = rows->string(r, 7);
        read.restrict_estimator = rows->string(r, 8);
        read.join_estimator = rows->string(r, 9);
        read.hashes = rows->boolean(r, 10);
        read.merges = rows->boolean(r, 11);
        ObjectId id =
            make_id(Kind::sql_operator, *schema, rows->string(r, 2), "", operator_signature(read.left, read.right));
        context.add({SystemCatalog::sql_operator, oid}, std::move(id), std::move(read));
    }
}

}  // namespace schemadiff
