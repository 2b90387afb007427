#include <string>

#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// The name of NOT NULL is a property of the column from PostgreSQL 18 on, so that nothing can be said of it.
constexpr const char* kNotNull = R"(
UNION ALL SELECT 'comment on NOT NULL', pg_catalog.count(*)
FROM pg_catalog.pg_description d JOIN pg_catalog.pg_constraint c ON c.oid = d.objoid
WHERE d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND c.contype = 'n' AND c.conrelid >= 16384)";

// Manual 53: pg_depend (deptype e: of an extension).
constexpr const char* kOthers = R"(
SELECT 'policy of an extension''s table', pg_catalog.count(*) FROM pg_catalog.pg_policy p
JOIN pg_catalog.pg_depend d ON d.classid = 1259 AND d.objid = p.polrelid AND d.deptype = 'e'
UNION ALL
SELECT 'own operator or function in an extension''s operator family', pg_catalog.count(*)
FROM (SELECT 2602 AS classid, oid, amopfamily AS family, 2617 AS named_in, amopopr AS named FROM pg_catalog.pg_amop
      UNION ALL SELECT 2603, oid, amprocfamily, 1255, amproc FROM pg_catalog.pg_amproc) m
JOIN pg_catalog.pg_depend f ON f.classid = 2753 AND f.objid = m.family AND f.deptype = 'e'
WHERE m.named >= 16384
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = m.named_in AND d.objid = m.named AND d.deptype = 'e')
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = m.classid AND d.objid = m.oid AND d.refclassid = 2616))";

// What pg_dump prints with --create.
constexpr const char* kOfDatabase = R"(
UNION ALL SELECT 'setting of the database', pg_catalog.count(c) FROM pg_catalog.pg_db_role_setting s
          JOIN pg_catalog.pg_database b ON b.oid = s.setdatabase CROSS JOIN LATERAL pg_catalog.unnest(s.setconfig) c
          WHERE b.datname = pg_catalog.current_database() AND s.setrole = 0
UNION ALL SELECT 'privilege list of the database', pg_catalog.count(datacl) FROM pg_catalog.pg_database
          WHERE datname = pg_catalog.current_database())";

}  // namespace

void read_unmanaged(ReadContext& context) {
    std::string others = kOthers;
    if (context.since(18)) others += kNotNull;
    if (!context.scope.opted.database_settings) others += kOfDatabase;
    auto rows = context.query("what is not managed", others);
    for (std::size_t r = 0; r < rows->size(); ++r)
        if (int count = static_cast<int>(rows->integer(r, 1)); count > 0)
            context.builder.add_unmanaged(rows->string(r, 0), count);
}

}  // namespace schemadiff
