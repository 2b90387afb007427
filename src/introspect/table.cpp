#include <algorithm>

#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/options.hpp"
#include "introspect/tablespace.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_class, pg_partitioned_table, pg_foreign_table. The parameters of the TOAST table are written as the
// table's own: toast.name.
constexpr const char* kQuery = R"(
SELECT c.oid, c.reltype, c.relpersistence = 'u', m.amname, s.spcname, c.reloptions, t.reloptions,
       CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END,
       c.relrowsecurity, c.relforcerowsecurity, srv.srvname, f.ftoptions
FROM pg_catalog.pg_class c
LEFT JOIN pg_catalog.pg_class t ON t.oid = c.reltoastrelid AND t.reloptions IS NOT NULL
LEFT JOIN pg_catalog.pg_am m ON m.oid = c.relam
{}
LEFT JOIN pg_catalog.pg_foreign_table f ON f.ftrelid = c.oid
LEFT JOIN pg_catalog.pg_foreign_server srv ON srv.oid = f.ftserver
WHERE c.relkind IN ('r', 'p', 'f') AND c.oid >= 16384)";

Options options_with_toast(const Rows& rows, std::size_t row) {
    Options options = rows.array(row, 5);
    for (const std::string& option : rows.array(row, 6)) options.push_back("toast." + option);
    std::sort(options.begin(), options.end());
    return options;
}

}  // namespace

void read_table(ReadContext& context) {
    auto rows = context.query("tables", fmt::format(kQuery, tablespace_join("c")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const LiveRelation* relation = context.managed_relation(oid);
        if (relation == nullptr) continue;
        Table table;
        table.unlogged = rows->boolean(r, 2);
        if (!rows->is_null(r, 3)) table.access_method = rows->string(r, 3);
        table.tablespace = rows->string(r, 4);
        table.options = options_with_toast(*rows, r);
        // Its columns are read later; a key is a list of names mostly.
        table.partition_key = context.expressions.clause(ClauseKind::partition_key, rows->string(r, 7));
        table.row_security = rows->boolean(r, 8);
        table.force_row_security = rows->boolean(r, 9);
        table.server = rows->string(r, 10);
        table.foreign_options = sorted_options(*rows, r, 11);
        auto handle = context.add({SystemCatalog::relation, oid}, relation->id, std::move(table));
        if (handle) context.alias({SystemCatalog::type, rows->oid(r, 1)}, *handle);
    }
}

}  // namespace schemadiff
