#include "parser/opclass.hpp"

#include <algorithm>

#include "base/quote.hpp"
#include "parser/extension.hpp"

namespace schemadiff {

namespace {

struct DefaultOpclass {
    std::string_view opclass;
    std::string_view method;  // "btree" stands for hash too
    std::string_view type;    // empty: whatever the type, no other class takes its place
};

// pg_opclass of PostgreSQL 18 where opcdefault; classes that are never the default are not listed.
constexpr DefaultOpclass kDefaults[] = {
    {"int2_ops", "btree", "smallint"},
    {"int4_ops", "btree", "integer"},
    {"int8_ops", "btree", "bigint"},
    {"text_ops", "btree", "text"},
    {"text_ops", "btree", "character varying"},
    {"varchar_ops", "btree", "character varying"},
    {"bpchar_ops", "btree", "character"},
    {"bool_ops", "btree", "boolean"},
    {"uuid_ops", "btree", "uuid"},
    {"date_ops", "btree", "date"},
    {"timestamp_ops", "btree", "timestamp without time zone"},
    {"timestamptz_ops", "btree", "timestamp with time zone"},
    {"numeric_ops", "btree", "numeric"},
    {"float4_ops", "btree", "real"},
    {"float8_ops", "btree", "double precision"},
    {"oid_ops", "btree", "oid"},
    {"bytea_ops", "btree", "bytea"},
    {"interval_ops", "btree", "interval"},
    {"inet_ops", "btree", "inet"},
    {"cidr_ops", "btree", "cidr"},
    {"inet_ops", "btree", "cidr"},
    {"jsonb_ops", "btree", "jsonb"},
    {"array_ops", "btree", ""},
    {"enum_ops", "btree", ""},
    {"range_ops", "btree", ""},
    {"record_ops", "btree", ""},
    {"macaddr_ops", "btree", "macaddr"},
    {"money_ops", "btree", "money"},
    {"time_ops", "btree", "time without time zone"},
    {"timetz_ops", "btree", "time with time zone"},
    {"char_ops", "btree", "\"char\""},
    {"name_ops", "btree", "name"},
    {"tsvector_ops", "btree", "tsvector"},
    {"jsonb_ops", "gin", ""},
    {"array_ops", "gin", ""},
    {"tsvector_ops", "gin", ""},
    {"point_ops", "gist", ""},
    {"box_ops", "gist", ""},
    {"circle_ops", "gist", ""},
    {"poly_ops", "gist", ""},
    {"range_ops", "gist", ""},
    {"tsvector_ops", "gist", ""},
    {"tsquery_ops", "gist", ""},
    {"multirange_ops", "gist", ""},
    {"range_ops", "spgist", ""},
    {"inet_ops", "spgist", ""},
    {"quad_point_ops", "spgist", ""},
    {"text_ops", "spgist", ""},
    {"box_ops", "spgist", ""},
    {"poly_ops", "spgist", ""},
};

// pg_opclass of PostgreSQL 18: each is for the type that it is called after.
bool is_default_of_brin(std::string_view opclass) {
    constexpr std::string_view kTypes[] = {
        "bit",  "bpchar",   "bytea",     "char",        "date",   "float4",  "float8", "int2",   "int4",
        "int8", "interval", "macaddr",   "macaddr8",    "name",   "numeric", "oid",    "pg_lsn", "text",
        "tid",  "time",     "timestamp", "timestamptz", "timetz", "uuid",    "varbit",
    };
    constexpr std::string_view kEnd = "_minmax_ops";
    if (!opclass.ends_with(kEnd)) return false;
    opclass.remove_suffix(kEnd.size());
    return std::find(std::begin(kTypes), std::end(kTypes), opclass) != std::end(kTypes);
}

bool is_default(std::string_view opclass, std::string_view method, std::string_view type) {
    if (method == "hash") method = "btree";
    std::string_view base = type.substr(0, type.find('('));
    if (method == "brin") return is_default_of_brin(opclass);
    for (const DefaultOpclass& each : kDefaults)
        if (each.opclass == opclass && each.method == method && (each.type.empty() || each.type == base)) return true;
    return false;
}

}  // namespace

std::string schema_of_opclass(const Elaboration& elaboration, const std::string& name, const SearchPath& path) {
    std::string schema = elaboration.names.schema_of_opclass(name, path);
    if (schema.empty()) schema = schema_of(elaboration.environment.foreign_objects.operator_classes, name);
    if (!schema.empty()) return schema;
    auto known = schema_of_known_opclass(elaboration.names.extensions, name);
    if (!known) return {};
    return known->empty() ? elaboration.extension_schema() : *known;
}

std::string opclass_text(Elaboration& elaboration, const QualifiedName& written, const std::string& method,
                         std::string_view type, bool has_options) {
    if (written.schema.empty() || written.schema == "pg_catalog") {
        if (!has_options && is_default(written.name, method, type)) return {};
        if (!has_options && written.schema.empty() && is_default_of_extension(written.name)) return {};
        if (!written.schema.empty()) return quote_identifier(written.name);
        return quote_qualified(schema_of_opclass(elaboration, written.name, elaboration.path), written.name);
    }
    if (!has_options && is_default_of_extension(written.name)) return {};
    return quote_qualified(written.schema, written.name);
}

}  // namespace schemadiff
