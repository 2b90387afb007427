#include <algorithm>

#include <fmt/format.h>

#include "introspect/column_words.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_attribute, pg_attrdef. Compression came with PostgreSQL 14. A statistics target that is not set is -1
// before 17 and NULL since. NOT NULL is a row of pg_constraint from 18 on. The columns of materialized views are read
// for the sake of their indexes. Dropped columns keep their number, so the position is counted among those that are
// left.
constexpr const char* kQuery = R"(
SELECT a.attrelid, a.attnum, a.attname, a.attislocal, a.attinhcount > 0, pg_catalog.format_type(a.atttypid, a.atttypmod),
       a.atttypid, a.attcollation, CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation ELSE 0 END, a.attnotnull,
       a.attgenerated, CASE WHEN a.attgenerated <> '' THEN pg_catalog.pg_get_expr(d.adbin, d.adrelid) END, d.oid,
       CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END, {compression}, coalesce(a.attstattarget, -1), a.attoptions,
       t.typstorage, a.attfdwoptions, {not_null}
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_catalog.pg_attrdef d ON a.attgenerated <> '' AND d.adrelid = a.attrelid AND d.adnum = a.attnum
{not_null_join}
WHERE c.relkind IN ('r', 'p', 'm', 'f') AND c.oid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum)";

constexpr const char* kNotNullJoin =
    "LEFT JOIN pg_catalog.pg_constraint n ON n.contype = 'n' AND n.conrelid = a.attrelid AND n.conkey[1] = a.attnum";

// attpg_ver is PostgreSQL's own bookkeeping; pg_dump hides it, too.
Options options_of(const Rows& rows, std::size_t row, std::size_t column) {
    if (rows.is_null(row, column)) return {};
    Options options = rows.array(row, column);
    std::erase_if(options, [](const std::string& option) { return option.starts_with("pg_attver="); });
    std::sort(options.begin(), options.end());
    return options;
}

Column read_payload(const ReadContext& context, const Rows& rows, std::size_t r) {
    Column column;
    column.local = rows.boolean(r, 3);
    column.inherited = rows.boolean(r, 4);
    column.type = rows.string(r, 5);
    column.collation = context.collation(rows.oid(r, 8));
    column.not_null = rows.boolean(r, 9);
    if (!rows.is_null(r, 19)) column.not_null_name = IfStated(rows.string(r, 19));
    column.not_null_validated = rows.boolean(r, 20);
    column.not_null_no_inherit = rows.boolean(r, 21);
    column.not_null_from_above = rows.boolean(r, 22);
    column.generated_virtual = rows.text(r, 10) == "v";
    column.storage = storage_word(rows.text(r, 13));
    column.compression = compression_word(rows.text(r, 14));
    column.statistics = static_cast<int>(rows.integer(r, 15));
    column.options = options_of(rows, r, 16);
    column.type_storage = storage_word(rows.text(r, 17));
    column.foreign_options = options_of(rows, r, 18);
    return column;
}

}  // namespace

void read_column(ReadContext& context) {
    bool named = context.since(18);
    const char* not_null = named ? "n.conname, coalesce(n.convalidated, true), coalesce(n.connoinherit, false), "
                                   "coalesce(NOT n.conislocal, false)"
                                 : "NULL, true, false, false";
    auto rows = context.query(
        "columns", fmt::format(kQuery, fmt::arg("compression", context.since(14) ? "a.attcompression" : "''"),
                               fmt::arg("not_null", not_null), fmt::arg("not_null_join", named ? kNotNullJoin : "")));
    std::vector<std::pair<Handle, std::size_t>> generated;  // made canonical once the types of all columns are known
    Oid current = 0;
    int position = 0;
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        LiveRelation* relation = context.relation(oid);
        if (relation == nullptr) continue;
        position = oid == current ? position + 1 : 1;
        current = oid;
        int attnum = static_cast<int>(rows->integer(r, 1));
        relation->columns.resize(static_cast<std::size_t>(attnum));
        LiveColumn& live = relation->columns.back();
        live.type = rows->oid(r, 6);
        live.collation = rows->oid(r, 7);
        bool is_object = relation->managed && relation->kind != 'm';
        if (!is_object) {
            live.name = rows->string(r, 2);
            continue;
        }
        Column column = read_payload(context, *rows, r);
        column.position = position;
        live.handle = context.add_member({SystemCatalog::relation, oid, attnum}, relation->id,
                                         make_id(Kind::column, relation->schema, relation->name, rows->string(r, 2)),
                                         std::move(column));
        if (!live.handle || rows->text(r, 10).empty()) continue;
        context.alias({SystemCatalog::column_default, rows->oid(r, 12)}, *live.handle);
        generated.emplace_back(*live.handle, r);
    }
    for (const auto& [handle, r] : generated) {
        const ObjectId* relation = &context.relation(rows->oid(r, 0))->id;
        auto& column = std::get<Column>(context.builder.at(handle).payload);
        column.generated = context.expressions.scalar(strip_parentheses(rows->text(r, 11)), relation, column.type);
    }
}

}  // namespace schemadiff
