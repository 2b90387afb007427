#include <string>

#include <fmt/format.h>

#include "catalog/foreign_privilege.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// The name of NOT NULL is a property of the column from PostgreSQL 18 on, so that nothing can be said of it.
constexpr const char* kNotNull = R"(
UNION ALL SELECT 'comment on NOT NULL', pg_catalog.count(*)
FROM pg_catalog.pg_description d JOIN pg_catalog.pg_constraint c ON c.oid = d.objoid
WHERE d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND c.contype = 'n' AND c.conrelid >= 16384)";

// Manual 53: pg_depend (deptype e: of an extension), pg_init_privs (what initdb or the extension granted).
constexpr const char* kOthers = R"(
SELECT '{privilege}', pg_catalog.count(*)
FROM (SELECT 1259 AS classoid, oid, 0 AS part, relacl AS acl, pg_catalog.acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner) AS usual, relnamespace AS space FROM pg_catalog.pg_class
      UNION ALL SELECT 1259, a.attrelid, a.attnum, a.attacl, '{{}}', c.relnamespace FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
      UNION ALL SELECT 1255, oid, 0, proacl, pg_catalog.acldefault('f', proowner), pronamespace FROM pg_catalog.pg_proc
      UNION ALL SELECT 1247, oid, 0, typacl, pg_catalog.acldefault('T', typowner), typnamespace FROM pg_catalog.pg_type
      UNION ALL SELECT 2328, oid, 0, fdwacl, pg_catalog.acldefault('F', fdwowner), 0 FROM pg_catalog.pg_foreign_data_wrapper
      UNION ALL SELECT 1417, oid, 0, srvacl, pg_catalog.acldefault('S', srvowner), 0 FROM pg_catalog.pg_foreign_server) o
LEFT JOIN pg_catalog.pg_init_privs i ON i.classoid = o.classoid AND i.objoid = o.oid AND i.objsubid = o.part
WHERE o.acl IS NOT NULL
  AND NOT (o.acl::text[] @> coalesce(i.initprivs, o.usual)::text[] AND o.acl::text[] <@ coalesce(i.initprivs, o.usual)::text[])
  AND (o.oid < 16384 AND o.space = 'pg_catalog'::pg_catalog.regnamespace OR EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = o.classoid AND d.objid = o.oid AND d.deptype = 'e'))
UNION ALL
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
    std::string others = fmt::format(fmt::runtime(kOthers), fmt::arg("privilege", kForeignPrivilege));
    if (context.since(18)) others += kNotNull;
    if (!context.scope.opted.database_settings) others += kOfDatabase;
    auto rows = context.query("what is not managed", others);
    for (std::size_t r = 0; r < rows->size(); ++r)
        if (int count = static_cast<int>(rows->integer(r, 1)); count > 0)
            context.builder.add_unmanaged(rows->string(r, 0), count);
}

}  // namespace schemadiff
