#include <algorithm>

#include <fmt/format.h>

#include "introspect/column_words.hpp"
#include "introspect/context.hpp"
#include "introspect/tablespace.hpp"
#include "introspect/view_columns.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_class (relkind m), pg_rewrite.
constexpr const char* kQuery = R"(
SELECT c.oid, c.reltype, r.oid, pg_catalog.pg_get_viewdef(c.oid), c.reloptions, t.reloptions, m.amname, s.spcname,
       c.relispopulated, {}
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid AND r.rulename = '_RETURN'
LEFT JOIN pg_catalog.pg_class t ON t.oid = c.reltoastrelid AND t.reloptions IS NOT NULL
LEFT JOIN pg_catalog.pg_am m ON m.oid = c.relam
{tablespace}
WHERE c.relkind = 'm' AND c.oid >= 16384)";

// Manual 53: pg_attribute. Few materialized views have any.
constexpr const char* kSettings = R"(
SELECT a.attrelid, a.attname, CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END, t.typstorage, {},
       coalesce(a.attstattarget, -1)
FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
WHERE c.relkind = 'm' AND c.oid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
  AND (a.attstorage <> t.typstorage OR a.attstattarget >= 0 OR {} <> '')
ORDER BY a.attrelid, a.attname COLLATE "C")";

void read_settings(ReadContext& context) {
    const char* compression = context.since(14) ? "a.attcompression" : "''";
    auto rows = context.query("columns of materialized views", fmt::format(kSettings, compression, compression));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto handle = context.handle({SystemCatalog::relation, rows->oid(r, 0)});
        auto* view = handle ? std::get_if<MaterializedView>(&context.builder.at(*handle).payload) : nullptr;
        if (view == nullptr) continue;
        view->settings.push_back({rows->string(r, 1), storage_word(rows->text(r, 2)), storage_word(rows->text(r, 3)),
                                  compression_word(rows->text(r, 4)), static_cast<int>(rows->integer(r, 5))});
    }
}

}  // namespace

void read_materialized_view(ReadContext& context) {
    auto rows = context.query("materialized views",
                              fmt::format(kQuery, kViewColumns, fmt::arg("tablespace", tablespace_join("c"))));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        const LiveRelation* relation = context.managed_relation(rows->oid(r, 0));
        if (relation == nullptr) continue;
        MaterializedView view;
        view.query = context.expressions.query(view_query(rows->text(r, 3)));
        view.options = rows->array(r, 4);
        for (const std::string& option : rows->array(r, 5)) view.options.push_back("toast." + option);
        std::sort(view.options.begin(), view.options.end());
        if (!rows->is_null(r, 6)) view.access_method = rows->string(r, 6);
        view.tablespace = rows->string(r, 7);
        view.with_data = rows->boolean(r, 8);
        view.columns = view_columns(context, *rows, r, 9);
        auto handle = context.add({SystemCatalog::relation, rows->oid(r, 0)}, relation->id, std::move(view));
        if (!handle) continue;
        context.alias({SystemCatalog::type, rows->oid(r, 1)}, *handle);
        context.alias({SystemCatalog::rewrite, rows->oid(r, 2)}, *handle);
    }
    read_settings(context);
}

}  // namespace schemadiff
