#include "parser/extension.hpp"

#include <algorithm>

#include "catalog/payload.hpp"
#include "parser/elaboration.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

struct Provided {
    std::string_view name;
    std::string_view extension;
};

constexpr Provided kTypes[] = {
    {"citext", "citext"},
    {"hstore", "hstore"},
    {"ltree", "ltree"},
    {"lquery", "ltree"},
    {"ltxtquery", "ltree"},
    {"cube", "cube"},
    {"seg", "seg"},
    {"earth", "earthdistance"},
    {"isbn", "isn"},
    {"isbn13", "isn"},
    {"issn", "isn"},
    {"issn13", "isn"},
    {"ean13", "isn"},
    {"ismn", "isn"},
    {"ismn13", "isn"},
    {"upc", "isn"},
    {"query_int", "intarray"},
    {"lo", "lo"},
    {"gbtreekey4", "btree_gist"},
    {"vector", "vector"},
    {"halfvec", "vector"},
    {"sparsevec", "vector"},
    {"geometry", "postgis"},
    {"geography", "postgis"},
    {"box2d", "postgis"},
    {"box3d", "postgis"},
    {"raster", "postgis_raster"},
    {"h3index", "h3"},
    {"semver", "semver"},
    {"ulid", "ulid"},
    {"tablefunc_crosstab_2", "tablefunc"},
};

constexpr Provided kOpclasses[] = {
    {"gin_trgm_ops", "pg_trgm"},         {"gist_trgm_ops", "pg_trgm"},
    {"gist_ltree_ops", "ltree"},         {"gist__ltree_ops", "ltree"},
    {"gin__int_ops", "intarray"},        {"gist__int_ops", "intarray"},
    {"gist__intbig_ops", "intarray"},    {"citext_ops", "citext"},
    {"citext_pattern_ops", "citext"},    {"gin_hstore_ops", "hstore"},
    {"gist_hstore_ops", "hstore"},       {"vector_l2_ops", "vector"},
    {"vector_ip_ops", "vector"},         {"vector_cosine_ops", "vector"},
    {"vector_l1_ops", "vector"},         {"gist_geometry_ops_2d", "postgis"},
    {"gist_geometry_ops_nd", "postgis"}, {"bloom_ops", "bloom"},
};

// The default ones of their types, from the extensions' scripts.
constexpr std::string_view kDefaultOpclasses[] = {
    "gist_ltree_ops",  "gist__ltree_ops", "gist__int_ops", "citext_ops",           "gin_hstore_ops",
    "gist_hstore_ops", "gist_cube_ops",   "gist_seg_ops",  "gist_geometry_ops_2d",
};

struct Need {
    std::string_view extension;
    std::string_view needed;
};

// "requires" of the control files.
constexpr Need kNeeds[] = {
    {"earthdistance", "cube"},
    {"postgis_raster", "postgis"},
    {"postgis_sfcgal", "postgis"},
    {"postgis_tiger_geocoder", "postgis"},
    {"postgis_tiger_geocoder", "fuzzystrmatch"},
    {"postgis_topology", "postgis"},
    {"pgrouting", "postgis"},
    {"pointcloud_postgis", "pointcloud"},
    {"pointcloud_postgis", "postgis"},
    {"h3_postgis", "h3"},
    {"h3_postgis", "postgis"},
    {"h3_postgis", "postgis_raster"},
    {"address_standardizer_data_us", "address_standardizer"},
    {"vectorscale", "vector"},
    {"vchord", "vector"},
    {"ai", "vector"},
    {"ai", "plpython3u"},
    {"bool_plperl", "plperl"},
    {"hstore_plperl", "hstore"},
    {"hstore_plperl", "plperl"},
    {"hstore_plpython3u", "hstore"},
    {"hstore_plpython3u", "plpython3u"},
    {"jsonb_plperl", "plperl"},
    {"jsonb_plpython3u", "plpython3u"},
    {"ltree_plpython3u", "ltree"},
    {"ltree_plpython3u", "plpython3u"},
};

template <std::size_t N>
std::optional<std::string> schema_of(const Provided (&provided)[N],
                                     const std::map<std::string, std::string>& extensions, std::string_view name) {
    for (const Provided& each : provided) {
        if (each.name != name) continue;
        auto found = extensions.find(std::string(each.extension));
        if (found != extensions.end()) return found->second;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> schema_of_known_type(const std::map<std::string, std::string>& extensions,
                                                std::string_view type) {
    return schema_of(kTypes, extensions, type);
}

std::optional<std::string> schema_of_known_opclass(const std::map<std::string, std::string>& extensions,
                                                   std::string_view opclass) {
    return schema_of(kOpclasses, extensions, opclass);
}

bool is_default_of_extension(std::string_view opclass) {
    for (std::string_view known : kDefaultOpclasses)
        if (known == opclass) return true;
    // btree_gist has one for each type, and calls it gist_TYPE_ops.
    bool listed = false;
    for (const Provided& each : kOpclasses) listed = listed || each.name == opclass;
    return !listed && opclass.starts_with("gist_") && opclass.ends_with("_ops");
}

std::vector<std::string> extensions_needed_by(std::string_view extension) {
    std::vector<std::string> needed;
    for (const Need& each : kNeeds)
        if (each.extension == extension) needed.emplace_back(each.needed);
    return needed;
}

// Triggers and planner support functions of PostgreSQL 13 to 18 (pg_proc.dat), the only ones of the server that a
// trigger or a function names.
bool is_builtin_helper(std::string_view function) {
    static constexpr std::string_view kNames[] = {"array_append_support",
                                                  "array_prepend_support",
                                                  "array_subscript_handler_support",
                                                  "array_unnest_support",
                                                  "elem_contained_by_range_support",
                                                  "generate_series_int4_support",
                                                  "generate_series_int8_support",
                                                  "generate_series_numeric_support",
                                                  "generate_series_timestamp_support",
                                                  "int8inc_support",
                                                  "interval_support",
                                                  "network_subset_support",
                                                  "numeric_support",
                                                  "range_contains_elem_support",
                                                  "suppress_redundant_updates_trigger",
                                                  "text_starts_with_support",
                                                  "texticlike_support",
                                                  "texticregexeq_support",
                                                  "textlike_support",
                                                  "textregexeq_support",
                                                  "time_support",
                                                  "timestamp_support",
                                                  "tsvector_update_trigger",
                                                  "tsvector_update_trigger_column",
                                                  "unique_key_recheck",
                                                  "varbit_support",
                                                  "varchar_support",
                                                  "window_cume_dist_support",
                                                  "window_dense_rank_support",
                                                  "window_ntile_support",
                                                  "window_percent_rank_support",
                                                  "window_rank_support",
                                                  "window_row_number_support"};
    return std::binary_search(std::begin(kNames), std::end(kNames), function);
}

namespace {

void declare_extension(Elaboration& elaboration, const std::string& name, const Extension& extension) {
    elaboration.add(make_id(Kind::extension, "", name), extension);
    elaboration.names.extensions[name] = extension.schema.name;
    elaboration.touch(name);
    if (!extension.cascade) return;
    // Those go to the same schema, in the version that is their default.
    Extension needed = extension;
    needed.version = {};
    for (const std::string& each : extensions_needed_by(name))
        if (elaboration.builder.find(make_id(Kind::extension, "", each)) == nullptr)
            declare_extension(elaboration, each, needed);
}

}  // namespace

void create_extension(Elaboration& elaboration, CreateExtensionStmt* statement) {
    ObjectId id = make_id(Kind::extension, "", statement->extname);
    if (elaboration.builder.find(id) != nullptr && statement->if_not_exists) return;
    Extension extension;
    // Without SCHEMA the objects go where the search_path points, unless the extension itself knows better.
    extension.schema.implied = true;
    if (!elaboration.path.schemas.empty()) extension.schema.name = elaboration.path.schemas.front();
    for (auto* option : nodes_of<DefElem>(statement->options)) {
        std::string name = option->defname;
        if (name == "schema") extension.schema = {option_value(option)};
        if (name == "new_version") extension.version = IfStated(option_value(option));
        if (name == "cascade") extension.cascade = option_is_true(option);
    }
    declare_extension(elaboration, statement->extname, extension);
}

void alter_extension_contents(Elaboration& elaboration, AlterExtensionContentsStmt* statement) {
    elaboration.undecidable(
        -1, "ALTER EXTENSION " + text_of(statement->extname) + " ADD or DROP changes what an extension contains");
}

}  // namespace schemadiff
