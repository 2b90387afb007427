#include <algorithm>
#include <array>

#include "parser/extension.hpp"
#include "parser/scope.hpp"

namespace schemadiff {

namespace {

// pg_type of PostgreSQL 18 without row types of catalogs and array types; sorted.
constexpr std::string_view kTypes[] = {
    "aclitem",
    "any",
    "anyarray",
    "anycompatible",
    "anycompatiblearray",
    "anycompatiblemultirange",
    "anycompatiblenonarray",
    "anycompatiblerange",
    "anyelement",
    "anyenum",
    "anymultirange",
    "anynonarray",
    "anyrange",
    "bit",
    "bool",
    "box",
    "bpchar",
    "bytea",
    "char",
    "cid",
    "cidr",
    "circle",
    "cstring",
    "date",
    "datemultirange",
    "daterange",
    "event_trigger",
    "fdw_handler",
    "float4",
    "float8",
    "gtsvector",
    "index_am_handler",
    "inet",
    "int2",
    "int2vector",
    "int4",
    "int4multirange",
    "int4range",
    "int8",
    "int8multirange",
    "int8range",
    "internal",
    "interval",
    "json",
    "jsonb",
    "jsonpath",
    "language_handler",
    "line",
    "lseg",
    "macaddr",
    "macaddr8",
    "money",
    "name",
    "numeric",
    "nummultirange",
    "numrange",
    "oid",
    "oidvector",
    "path",
    "pg_brin_bloom_summary",
    "pg_brin_minmax_multi_summary",
    "pg_ddl_command",
    "pg_dependencies",
    "pg_lsn",
    "pg_mcv_list",
    "pg_ndistinct",
    "pg_node_tree",
    "pg_snapshot",
    "point",
    "polygon",
    "record",
    "refcursor",
    "regclass",
    "regcollation",
    "regconfig",
    "regdictionary",
    "regnamespace",
    "regoper",
    "regoperator",
    "regproc",
    "regprocedure",
    "regrole",
    "regtype",
    "table_am_handler",
    "text",
    "tid",
    "time",
    "timestamp",
    "timestamptz",
    "timetz",
    "trigger",
    "tsm_handler",
    "tsmultirange",
    "tsquery",
    "tsrange",
    "tstzmultirange",
    "tstzrange",
    "tsvector",
    "txid_snapshot",
    "unknown",
    "uuid",
    "varbit",
    "varchar",
    "void",
    "xid",
    "xid8",
    "xml",
};
static_assert(std::is_sorted(std::begin(kTypes), std::end(kTypes)));

}  // namespace

bool is_builtin_type(std::string_view name) {
    // Row types of system catalogs: PostgreSQL keeps the prefix to itself.
    if (name.rfind("pg_", 0) == 0) return true;
    if (std::binary_search(std::begin(kTypes), std::end(kTypes), name)) return true;
    return name.size() > 1 && name.front() == '_' &&
           std::binary_search(std::begin(kTypes), std::end(kTypes), name.substr(1));
}

std::string nearest_builtin_type(std::string_view mistyped) {
    std::vector<std::string> candidates(std::begin(kTypes), std::end(kTypes));
    for (const char* spelled :
         {"integer", "bigint", "smallint", "boolean", "character", "decimal", "serial", "bigserial"})
        candidates.emplace_back(spelled);
    return nearest_name(mistyped, candidates);
}

}  // namespace schemadiff
