// CREATE TABLE and CREATE FOREIGN TABLE without what is an object of its own: columns, defaults, constraints, parents.
// Manual: sql-createtable, sql-createforeigntable.
#pragma once

#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

struct Table {
    bool unlogged = false;
    IfStated access_method;    // open: default_table_access_method
    IfStated tablespace;       // empty: the database's; open: not stated
    Options options;           // including "toast.name=value"
    Expression partition_key;  // "RANGE (created_at)" as pg_get_partkeydef prints it; empty: not partitioned
    bool row_security = false;
    bool force_row_security = false;
    bool has_unmanaged_partitions = false;  // of an extension, say, which go with it; no difference by itself
    std::string server;                     // of a foreign table, which holds no rows itself; empty: an ordinary one
    Options foreign_options;

    bool is_foreign() const { return !server.empty(); }

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("unlogged", &Table::unlogged);
        visit("access_method", &Table::access_method);
        visit("tablespace", &Table::tablespace);
        visit("options", &Table::options);
        visit("partition_key", &Table::partition_key);
        visit("row_security", &Table::row_security);
        visit("force_row_security", &Table::force_row_security);
        visit("server", &Table::server);
        visit("foreign_options", &Table::foreign_options);
    }
};

}  // namespace schemadiff
