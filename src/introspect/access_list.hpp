// Private to src/introspect. Access control lists as the server prints them, and how they differ from the default ones.
// Manual 5.8 "Privileges" (table 5.1 for the letters).
#pragma once

#include <string>
#include <vector>

#include "catalog/privilege.hpp"

namespace schemadiff {

// Manual 53: the access lists of the catalogs, one a row; a list that is NULL stands for `usual`. Arrays and the row
// types of tables have none.
inline constexpr const char* kAccessLists = R"(
      SELECT 2615 AS classid, oid, 0 AS part, 'n' AS letter, 0 AS space, nspname AS name, '' AS member, nspowner AS owner,
             nspacl AS acl, pg_catalog.acldefault('n', nspowner) AS usual FROM pg_catalog.pg_namespace
      UNION ALL
      SELECT 1259, oid, 0, CASE relkind WHEN 'S' THEN 's' ELSE 'r' END, relnamespace, relname, '', relowner,
             relacl, pg_catalog.acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner) FROM pg_catalog.pg_class
      WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
      UNION ALL
      SELECT 1259, c.oid, a.attnum, 'c', c.relnamespace, c.relname, a.attname, c.relowner, a.attacl, '{}'
      FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
      WHERE a.attacl IS NOT NULL AND a.attnum > 0 AND NOT a.attisdropped
      UNION ALL
      SELECT 1255, oid, 0, 'f', pronamespace, proname, '', proowner, proacl, pg_catalog.acldefault('f', proowner) FROM pg_catalog.pg_proc
      UNION ALL
      SELECT 1247, t.oid, 0, 'T', t.typnamespace, t.typname, '', t.typowner, t.typacl, pg_catalog.acldefault('T', t.typowner)
      FROM pg_catalog.pg_type t LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
      WHERE coalesce(c.relkind = 'c', true) AND NOT (t.typelem <> 0 AND t.typlen = -1)
      UNION ALL
      SELECT 2612, oid, 0, 'l', 0, lanname, '', lanowner, lanacl, pg_catalog.acldefault('l', lanowner) FROM pg_catalog.pg_language
      UNION ALL
      SELECT 2328, oid, 0, 'F', 0, fdwname, '', fdwowner, fdwacl, pg_catalog.acldefault('F', fdwowner) FROM pg_catalog.pg_foreign_data_wrapper
      UNION ALL
      SELECT 1417, oid, 0, 'S', 0, srvname, '', srvowner, srvacl, pg_catalog.acldefault('S', srvowner) FROM pg_catalog.pg_foreign_server
      UNION ALL
      SELECT 1262, oid, 0, 'd', 0, datname, '', datdba, datacl, pg_catalog.acldefault('d', datdba) FROM pg_catalog.pg_database)";

// The privileges of one aclitem: "joe=arw*/postgres", with roles in quotes where needed; "=r/postgres" is PUBLIC's.
std::vector<Grant> parse_access_item(std::string_view item);

// Of a column, and of what is made in one schema, an owner has by the list what it states.
enum class OwnerHas { everything, what_is_stated };

// `actual` against `defaults`, both lists of aclitems, of an object that `owner` owns.
Privilege privileges_beyond(const std::vector<std::string>& actual, const std::vector<std::string>& defaults,
                            const std::string& owner, OwnerHas owner_has = OwnerHas::everything);

}  // namespace schemadiff
