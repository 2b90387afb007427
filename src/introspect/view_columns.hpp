// Private to src/introspect. The columns of views and materialized views. Manual 53: pg_attribute.
#pragma once

#include <string>
#include <vector>

#include "introspect/context.hpp"

namespace schemadiff {

// What view_columns() reads, in this order, of the relation `c`.
inline constexpr const char* kViewColumns = R"(
       ARRAY(SELECT a.attname::text FROM pg_catalog.pg_attribute a
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum),
       ARRAY(SELECT pg_catalog.format_type(a.atttypid, a.atttypmod) FROM pg_catalog.pg_attribute a
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum),
       ARRAY(SELECT CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation ELSE 0 END
             FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum))";

std::vector<ViewColumn> view_columns(const ReadContext& context, const Rows& rows, std::size_t row,
                                     std::size_t first_column);

// pg_get_viewdef's text without its margin and its semicolon.
std::string view_query(std::string_view printed);

}  // namespace schemadiff
