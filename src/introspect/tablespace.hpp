// Private to src/introspect. The tablespace that a relation is in.
#pragma once

#include <string>

#include <fmt/format.h>

namespace schemadiff {

// Joins the tablespace, as `s`, of a row of pg_class; nothing for pg_default. A zero stands for the database's own.
inline std::string tablespace_join(std::string_view relation) {
    return fmt::format(
        "LEFT JOIN pg_catalog.pg_tablespace s ON s.spcname <> 'pg_default' AND s.oid = COALESCE(\n"
        "    NULLIF({}.reltablespace, 0),\n"
        "    (SELECT d.dattablespace FROM pg_catalog.pg_database d\n"
        "     WHERE d.datname = pg_catalog.current_database()))",
        relation);
}

}  // namespace schemadiff
