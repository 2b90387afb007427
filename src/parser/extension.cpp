#include "parser/extension.hpp"

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

// From the extensions' control files; languages are left out.
constexpr Provided kRequired[] = {
    {"cube", "earthdistance"},
    {"postgis", "postgis_raster"},
    {"postgis", "postgis_sfcgal"},
    {"postgis", "postgis_topology"},
    {"postgis", "postgis_tiger_geocoder"},
    {"fuzzystrmatch", "postgis_tiger_geocoder"},
    {"postgis", "pgrouting"},
    {"h3", "h3_postgis"},
    {"postgis", "h3_postgis"},
    {"postgis_raster", "h3_postgis"},
    {"hstore", "hstore_plperl"},
    {"hstore", "hstore_plpython3u"},
    {"ltree", "ltree_plpython3u"},
    {"vector", "vectorscale"},
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

bool is_builtin_helper(std::string_view function) {
    for (std::string_view known :
         {"suppress_redundant_updates_trigger", "tsvector_update_trigger", "tsvector_update_trigger_column",
          "unique_key_recheck", "textlike_support", "textregexlike_support", "texticlike_support"})
        if (function == known) return true;
    return false;
}

std::vector<std::string> required_extensions(std::string_view extension) {
    std::vector<std::string> required;
    for (const Provided& each : kRequired)
        if (each.extension == extension) required.emplace_back(each.name);
    return required;
}

namespace {

// CASCADE makes what is missing, in the same schema.
void create_required(Elaboration& elaboration, const std::string& extension, const Extension& with) {
    for (const std::string& name : required_extensions(extension)) {
        ObjectId id = make_id(Kind::extension, "", name);
        if (elaboration.builder.find(id) != nullptr) continue;
        Extension required;
        required.schema = with.schema;
        elaboration.add(id, required);
        elaboration.names.extensions[name] = elaboration.names.extensions[extension];
        create_required(elaboration, name, with);
        elaboration.touch(name);
    }
}

}  // namespace

void create_extension(Elaboration& elaboration, CreateExtensionStmt* statement) {
    ObjectId id = make_id(Kind::extension, "", statement->extname);
    if (elaboration.builder.find(id) != nullptr && statement->if_not_exists) return;
    Extension extension;
    bool cascade = false;
    for (auto* option : nodes_of<DefElem>(statement->options)) {
        std::string name = option->defname;
        if (name == "schema") extension.schema = IfStated(option_value(option));
        if (name == "new_version") extension.version = IfStated(option_value(option));
        if (name == "cascade") cascade = option_is_true(option);
    }
    elaboration.add(id, extension);
    // Without SCHEMA the objects go where the search_path points, unless the extension itself knows better.
    std::string schema = extension.schema.value.value_or("");
    if (schema.empty() && !elaboration.path.schemas.empty()) schema = elaboration.path.schemas.front();
    elaboration.names.extensions[statement->extname] = schema;
    if (cascade) create_required(elaboration, statement->extname, extension);
    elaboration.touch(statement->extname);
}

void alter_extension_contents(Elaboration& elaboration, AlterExtensionContentsStmt* statement) {
    elaboration.undecidable(
        -1, "ALTER EXTENSION " + text_of(statement->extname) + " ADD or DROP changes what an extension contains");
}

}  // namespace schemadiff
