#include "introspect/foreign_object.hpp"

#include <fmt/format.h>

#include "introspect/access_list.hpp"
#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: what pg_depend calls members of extensions (deptype e), and what initdb made and granted on. pg_init_privs
// tells the access list that initdb or CREATE EXTENSION left; of information_schema nobody tells. What is granted on
// languages is read with the rest: privilege.cpp.
constexpr const char* kQuery = R"(
SELECT o.letter, n.nspname, o.name, o.member, CASE WHEN o.letter = 'f' THEN {signature} END, e.extname,
       pg_catalog.pg_get_userbyid(o.owner), o.usual::text[], coalesce(i.initprivs, o.usual)::text[],
       coalesce(o.acl, o.usual)::text[]
FROM ({lists}) o
LEFT JOIN pg_catalog.pg_namespace n ON n.oid = o.space
LEFT JOIN pg_catalog.pg_depend d ON d.classid = o.classid AND d.objid = o.oid AND d.objsubid = 0 AND d.deptype = 'e'
LEFT JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
LEFT JOIN pg_catalog.pg_init_privs i ON i.classoid = o.classid AND i.objoid = o.oid AND i.objsubid = o.part
WHERE o.letter NOT IN ('l', 'd')
  AND (d.objid IS NOT NULL
       OR (o.oid < 16384 AND coalesce(n.nspname, '') <> 'information_schema'
           AND (o.letter <> 'n' OR o.name NOT IN ('public', 'information_schema'))
           AND (o.acl IS NOT NULL OR i.objoid IS NOT NULL))))";

// Names that a schema may use without declaring them.
constexpr const char* kNames = R"(
SELECT m.letter, m.name, n.nspname, e.extname
FROM (SELECT 1247 AS classid, oid, 't' AS letter, typname AS name, typnamespace AS space FROM pg_catalog.pg_type
      UNION ALL SELECT 1255, oid, 'f', proname, pronamespace FROM pg_catalog.pg_proc
      UNION ALL SELECT 2616, oid, 'c', opcname, opcnamespace FROM pg_catalog.pg_opclass
      UNION ALL SELECT 2617, oid, 'o', oprname, oprnamespace FROM pg_catalog.pg_operator
      UNION ALL SELECT 3456, oid, 'o', collname, collnamespace FROM pg_catalog.pg_collation
      UNION ALL SELECT 3600, oid, 'o', dictname, dictnamespace FROM pg_catalog.pg_ts_dict) m
JOIN pg_catalog.pg_namespace n ON n.oid = m.space
JOIN pg_catalog.pg_depend d ON d.classid = m.classid AND d.objid = m.oid AND d.deptype = 'e'
JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
ORDER BY 1, 2, 3)";

ProvidedNames& names_behind(char letter, ForeignObjects& found) {
    switch (letter) {
        case 't': return found.types;
        case 'f': return found.functions;
        case 'c': return found.operator_classes;
        default: return found.others;
    }
}

void read_provided_names(ReadContext& context, ForeignObjects& found) {
    auto rows = context.query("names of extensions' members", kNames);
    for (std::size_t r = 0; r < rows->size(); ++r)
        names_behind(rows->text(r, 0).front(), found)
            .try_emplace(rows->string(r, 1), ProvidedName{rows->string(r, 2), rows->string(r, 3)});
}

enum Field { kLetter, kSchema, kName, kMember, kSignature, kExtension, kOwner, kUsual, kInitial, kActual };

Kind kind_of(char letter) {
    switch (letter) {
        case 'n': return Kind::schema;
        case 's': return Kind::sequence;
        case 'c': return Kind::column;
        case 'f': return Kind::function;
        case 'T': return Kind::base_type;
        case 'F': return Kind::foreign_data_wrapper;
        case 'S': return Kind::server;
        default: return Kind::table;
    }
}

}  // namespace

ForeignObjects read_foreign_objects(ReadContext& context) {
    ForeignObjects found;
    for (Handle i = 0; i < context.builder.size(); ++i)
        if (context.id_of(i).kind == Kind::extension) found.extensions.insert(context.id_of(i).name);
    read_provided_names(context, found);
    std::string sql = fmt::format(fmt::runtime(kQuery), fmt::arg("lists", kAccessLists),
                                  fmt::arg("signature", argument_types_sql("o.oid")));
    auto rows = context.query("objects of extensions and of the server", sql);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        ObjectId id = make_id(kind_of(rows->text(r, kLetter).front()), rows->string(r, kSchema), rows->string(r, kName),
                              rows->string(r, kMember), rows->string(r, kSignature));
        ObjectId extension = make_id(Kind::extension, "", rows->string(r, kExtension));
        std::string owner = rows->string(r, kOwner);
        auto initially = rows->array(r, kInitial);
        OwnerHas owner_has = id.kind == Kind::column ? OwnerHas::what_is_stated : OwnerHas::everything;
        Privilege initial = privileges_beyond(initially, rows->array(r, kUsual), owner, owner_has);
        Privilege privilege = privileges_beyond(rows->array(r, kActual), initially, owner, owner_has);
        privilege.initial = {std::move(initial.granted), std::move(initial.revoked)};
        // plpgsql belongs to every database.
        bool managed = context.builder.find(extension) != nullptr;
        found.all[id] = {managed ? extension.name : std::string(), owner, *privilege.initial};
        if (id == make_id(Kind::schema, "", "pg_catalog")) found.server_owner = owner;
        if (privilege.granted.empty() && privilege.revoked.empty()) continue;
        ObjectId satellite = satellite_id(Kind::privilege, id);
        context.add_member({SystemCatalog::none, 0}, managed ? extension : id, std::move(satellite),
                           std::move(privilege));
    }
    return found;
}

}  // namespace schemadiff
