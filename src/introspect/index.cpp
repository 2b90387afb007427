#include <algorithm>

#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/index_keys.hpp"
#include "introspect/options.hpp"
#include "introspect/tablespace.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_index, pg_class. Only expressions are printed. NULLS NOT DISTINCT came with PostgreSQL 15.
constexpr const char* kQuery = R"(
SELECT i.indexrelid, i.indrelid, c.relname, c.relkind = 'I', m.amname, i.indisunique, {}, i.indnkeyatts, i.indkey, i.indclass,
       i.indoption, i.indcollation, CASE WHEN i.indexprs IS NOT NULL THEN pg_catalog.pg_get_indexdef(i.indexrelid) END,
       CASE WHEN i.indexprs IS NOT NULL THEN
           ARRAY(SELECT pg_catalog.pg_get_indexdef(i.indexrelid, k, false)
                 FROM pg_catalog.generate_series(1, i.indnkeyatts) k WHERE i.indkey[k - 1] = 0 ORDER BY k) END,
       pg_catalog.pg_get_expr(i.indpred, i.indrelid), c.reloptions, s.spcname, i.indisclustered, i.indisvalid
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_am m ON m.oid = c.relam
{tablespace}
WHERE i.indexrelid >= 16384
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint con WHERE con.conindid = i.indexrelid AND con.contype IN ('p', 'u', 'x')))";

// Manual 53: pg_attribute of an index. Few indexes have either.
constexpr const char* kDetails = R"(
SELECT a.attrelid, a.attnum, coalesce(a.attstattarget, -1), a.attoptions
FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
WHERE c.relkind IN ('i', 'I') AND c.oid >= 16384 AND (a.attstattarget >= 0 OR a.attoptions IS NOT NULL))";

enum Field {
    kOid,
    kRelation,
    kName,
    kPartitioned,
    kMethod,
    kUnique,
    kNullsNotDistinct,
    kKeys,
    kColumns,
    kClasses,
    kKeyOptions,
    kCollations,
    kDefinition,
    kExpressions,
    kPredicate,
    kOptions,
    kTablespace,
    kClustered,
    kValid,
};

IndexRow index_row(const Rows& rows, std::size_t r) {
    IndexRow row;
    row.columns = numbers(rows.text(r, kColumns));
    row.operator_classes = oids(rows.text(r, kClasses));
    row.options = numbers(rows.text(r, kKeyOptions));
    row.collations = oids(rows.text(r, kCollations));
    row.key_count = static_cast<std::size_t>(rows.integer(r, kKeys));
    row.definition = rows.string(r, kDefinition);
    if (!rows.is_null(r, kExpressions)) row.expressions = rows.array(r, kExpressions);
    return row;
}

Index read_payload(ReadContext& context, const OperatorClasses& classes, const LiveRelation& relation, const Rows& rows,
                   std::size_t r) {
    Index index;
    IndexRow row = index_row(rows, r);
    index.relation = relation.id;
    index.method = rows.string(r, kMethod);
    index.unique = rows.boolean(r, kUnique);
    index.nulls_not_distinct = rows.boolean(r, kNullsNotDistinct);
    index.keys = index_keys(context, classes, relation, row);
    index.include = context.column_names(
        relation, {row.columns.begin() + static_cast<std::ptrdiff_t>(std::min(row.key_count, row.columns.size())),
                   row.columns.end()});
    index.predicate = context.expressions.scalar(strip_parentheses(rows.text(r, kPredicate)), &relation.id);
    index.options = sorted_options(rows, r, kOptions);
    index.tablespace = rows.string(r, kTablespace);
    index.clustered = rows.boolean(r, kClustered);
    index.partitioned = rows.boolean(r, kPartitioned);
    // That of a partitioned table becomes valid once every partition has joined.
    index.valid = rows.boolean(r, kValid);
    return index;
}

void read_details(ReadContext& context) {
    auto rows = context.query("properties of index keys", kDetails);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto handle = context.handle({SystemCatalog::relation, rows->oid(r, 0)});
        if (!handle) continue;
        auto* index = std::get_if<Index>(&context.builder.at(*handle).payload);
        auto key = static_cast<std::size_t>(rows->integer(r, 1)) - 1;
        if (index == nullptr || key >= index->keys.size()) continue;
        index->keys[key].statistics = static_cast<int>(rows->integer(r, 2));
        index->keys[key].opclass_options = sorted_options(*rows, r, 3);
    }
}

// An operator class with parameters must be written, even the default one: the grammar has no other place for them.
void name_classes_with_options(ReadContext& context, const OperatorClasses& classes, const Rows& rows) {
    for (std::size_t r = 0; r < rows.size(); ++r) {
        auto handle = context.handle({SystemCatalog::relation, rows.oid(r, kOid)});
        if (!handle) continue;
        auto* index = std::get_if<Index>(&context.builder.at(*handle).payload);
        if (index == nullptr) continue;
        auto written = oids(rows.text(r, kClasses));
        for (std::size_t i = 0; i < index->keys.size() && i < written.size(); ++i)
            if (!index->keys[i].opclass_options.empty()) index->keys[i].opclass = classes.name(written[i]);
    }
}

}  // namespace

void read_index(ReadContext& context) {
    OperatorClasses classes(context);
    auto rows = context.query("indexes", fmt::format(kQuery, context.since(15) ? "i.indnullsnotdistinct" : "false",
                                                     fmt::arg("tablespace", tablespace_join("c"))));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, kOid);
        const LiveRelation* relation = context.managed_relation(rows->oid(r, kRelation));
        if (relation == nullptr || context.belongs_to_extension(SystemCatalog::relation, oid)) continue;
        auto handle = context.add_member({SystemCatalog::relation, oid}, relation->id,
                                         make_id(Kind::index, relation->schema, rows->string(r, kName)),
                                         read_payload(context, classes, *relation, *rows, r));
        if (!handle) continue;
        for (int attnum : numbers(rows->text(r, kColumns)))
            if (auto column = context.handle({SystemCatalog::relation, rows->oid(r, kRelation), attnum}))
                context.builder.add_edge(*handle, *column, EdgeKind::uses);
    }
    read_details(context);
    name_classes_with_options(context, classes, *rows);
}

}  // namespace schemadiff
