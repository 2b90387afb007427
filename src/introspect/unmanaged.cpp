#include <string>

#include <fmt/format.h>

#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53. What is counted is a user's (OID) and no extension's (pg_depend, deptype e), nor part of another object
// (i). A name that a schema qualifies is not counted in a system or temporary schema.
constexpr const char* kBySchema =
    "SELECT '{word}', pg_catalog.count(*) FROM pg_catalog.{catalog} o JOIN pg_catalog.pg_namespace n "
    "ON n.oid = o.{schema} WHERE o.oid >= 16384 AND n.nspname !~ '^pg_' AND {condition} AND {own}";
constexpr const char* kGlobal =
    "SELECT '{word}', pg_catalog.count(*) FROM pg_catalog.{catalog} o WHERE o.oid >= 16384 AND {condition} AND {own}";
constexpr const char* kOwn =
    "NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.{}'::pg_catalog.regclass "
    "AND d.objid = o.oid AND d.deptype IN ('e', 'i'))";

struct Counted {
    const char* word;
    const char* catalog;
    const char* schema;  // its column of the schema; empty: in none
    const char* condition;
};

constexpr Counted kCounted[] = {
    {"base type", "pg_type", "typnamespace",
     "(o.typtype = 'b' AND NOT (o.typcategory = 'A' AND o.typelem <> 0) OR o.typtype = 'p')"},
};

// The name of NOT NULL is a property of the column from PostgreSQL 18 on, so that nothing can be said of it.
constexpr const char* kNotNull = R"(
UNION ALL SELECT 'comment on NOT NULL', pg_catalog.count(*)
FROM pg_catalog.pg_description d JOIN pg_catalog.pg_constraint c ON c.oid = d.objoid
WHERE d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND c.contype = 'n' AND c.conrelid >= 16384)";

constexpr const char* kOthers = R"(
UNION ALL SELECT 'subscription', pg_catalog.count(s.subname) FROM pg_catalog.pg_subscription s
          JOIN pg_catalog.pg_database b ON b.oid = s.subdbid WHERE b.datname = pg_catalog.current_database()
UNION ALL SELECT 'security label', pg_catalog.count(*) FROM pg_catalog.pg_seclabel
UNION ALL SELECT 'dependency on an extension', pg_catalog.count(*) FROM pg_catalog.pg_depend WHERE deptype = 'x')";

std::string counting_sql(const ReadContext& context) {
    std::string sql;
    for (const Counted& each : kCounted) {
        if (!sql.empty()) sql += "\nUNION ALL ";
        std::string own = fmt::format(kOwn, each.catalog);
        bool in_schema = *each.schema != '\0';
        sql += fmt::format(fmt::runtime(in_schema ? kBySchema : kGlobal), fmt::arg("word", each.word),
                           fmt::arg("catalog", each.catalog), fmt::arg("schema", each.schema),
                           fmt::arg("condition", each.condition), fmt::arg("own", own));
    }
    sql += kOthers;
    if (context.since(18)) sql += kNotNull;
    return sql;
}

}  // namespace

void read_unmanaged(ReadContext& context) {
    auto rows = context.query("what is not managed", counting_sql(context));
    for (std::size_t r = 0; r < rows->size(); ++r)
        if (int count = static_cast<int>(rows->integer(r, 1)); count > 0)
            context.builder.add_unmanaged(rows->string(r, 0), count);
}

}  // namespace schemadiff
