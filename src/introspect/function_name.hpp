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

}  // namespace schemadiff
