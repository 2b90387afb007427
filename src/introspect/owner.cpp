#include "introspect/context.hpp"
#include "introspect/subject.hpp"

namespace schemadiff {

namespace {

// Manual 53: the owner columns of the catalogs. An owned sequence has its table's owner.
constexpr const char* kQuery = R"(
SELECT classid, oid, pg_catalog.pg_get_userbyid(owner)
FROM (SELECT 2615 AS classid, oid, nspowner AS owner FROM pg_catalog.pg_namespace
      UNION ALL SELECT 1259, oid, relowner FROM pg_catalog.pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
      UNION ALL SELECT 1247, t.oid, t.typowner FROM pg_catalog.pg_type t LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
                WHERE t.typtype IN ('b', 'p', 'e', 'd', 'r') OR c.relkind = 'c'
      UNION ALL SELECT 1255, oid, proowner FROM pg_catalog.pg_proc
      UNION ALL SELECT 3381, oid, stxowner FROM pg_catalog.pg_statistic_ext
      UNION ALL SELECT 3456, oid, collowner FROM pg_catalog.pg_collation
      UNION ALL SELECT 2612, oid, lanowner FROM pg_catalog.pg_language
      UNION ALL SELECT 2607, oid, conowner FROM pg_catalog.pg_conversion
      UNION ALL SELECT 2616, oid, opcowner FROM pg_catalog.pg_opclass
      UNION ALL SELECT 2753, oid, opfowner FROM pg_catalog.pg_opfamily
      UNION ALL SELECT 2617, oid, oprowner FROM pg_catalog.pg_operator
      UNION ALL SELECT 3600, oid, dictowner FROM pg_catalog.pg_ts_dict
      UNION ALL SELECT 3602, oid, cfgowner FROM pg_catalog.pg_ts_config
      UNION ALL SELECT 2328, oid, fdwowner FROM pg_catalog.pg_foreign_data_wrapper
      UNION ALL SELECT 1417, oid, srvowner FROM pg_catalog.pg_foreign_server
      UNION ALL SELECT 6104, oid, pubowner FROM pg_catalog.pg_publication
      UNION ALL SELECT 3466, oid, evtowner FROM pg_catalog.pg_event_trigger
      UNION ALL SELECT 1262, oid, datdba FROM pg_catalog.pg_database) o
WHERE oid >= 16384 OR classid IN (2615, 1262))";

bool is_ownable(const ReadContext& context, const ObjectId& id) {
    switch (id.kind) {
        case Kind::identity: return false;
        case Kind::sequence: return !context.builder.handle(make_id(Kind::owned_by, id.schema, id.name));
        default: return true;
    }
}

}  // namespace

void read_owner(ReadContext& context) {
    auto rows = context.query("owners", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto subject = find_subject(context, {static_cast<SystemCatalog>(rows->oid(r, 0)), rows->oid(r, 1)}, {});
        if (!subject || !is_ownable(context, subject->member)) continue;
        add_satellite(context, Kind::owner, *subject, Owner{rows->string(r, 2)});
    }
}

}  // namespace schemadiff
