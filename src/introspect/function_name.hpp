// Private to src/introspect. Names of functions inside SQL: regproc prints a built-in one without its schema.
#pragma once

#include <string>

#include <fmt/format.h>

namespace schemadiff {

// SQL that gives the qualified, quoted name of the function whose OID `expression` is; NULL for 0.
inline std::string qualified_function_sql(const std::string& expression) {
    return fmt::format(
        "(SELECT pg_catalog.quote_ident(fn.nspname) || '.' || pg_catalog.quote_ident(f.proname) FROM "
        "pg_catalog.pg_proc f "
        "JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = {})",
        expression);
}

// SQL that gives the types of its arguments: "integer, text".
inline std::string argument_types_sql(const std::string& expression) {
    return fmt::format(
        "(SELECT coalesce(pg_catalog.string_agg(pg_catalog.format_type(ft.type, NULL), ', ' ORDER BY ft.number), '') "
        "FROM pg_catalog.pg_proc f, pg_catalog.unnest(f.proargtypes) WITH ORDINALITY ft(type, number) WHERE f.oid = "
        "{})",
        expression);
}

}  // namespace schemadiff
