#include "introspect/access_list.hpp"
#include "introspect/context.hpp"
#include "introspect/subject.hpp"

namespace schemadiff {

namespace {

// Manual 53: the access lists of the catalogs; NULL stands for the default one. The schema public starts with what
// initdb grants; a public that was made anew has lost that, and its list is NULL. What an extension grants on its
// language is where that begins: pg_init_privs.
constexpr const char* kQuery = R"(
SELECT 2615, oid, 0, coalesce(nspacl, pg_catalog.acldefault('n', nspowner))::text[], pg_catalog.acldefault('n', nspowner)::text[],
       pg_catalog.pg_get_userbyid(nspowner), nspname::text
FROM pg_catalog.pg_namespace WHERE nspacl IS NOT NULL OR nspname = 'public'
UNION ALL
SELECT 1259, oid, 0, relacl::text[], pg_catalog.acldefault(CASE WHEN relkind = 'S' THEN 's' ELSE 'r' END::"char", relowner)::text[],
       pg_catalog.pg_get_userbyid(relowner), relname::text
FROM pg_catalog.pg_class WHERE relacl IS NOT NULL AND oid >= 16384
UNION ALL
SELECT 1259, a.attrelid, a.attnum, a.attacl::text[], '{}', pg_catalog.pg_get_userbyid(c.relowner), a.attname::text
FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
WHERE a.attacl IS NOT NULL AND a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT 1247, oid, 0, typacl::text[], pg_catalog.acldefault('T', typowner)::text[], pg_catalog.pg_get_userbyid(typowner), typname::text
FROM pg_catalog.pg_type WHERE typacl IS NOT NULL AND oid >= 16384
UNION ALL
SELECT 1255, oid, 0, proacl::text[], pg_catalog.acldefault('f', proowner)::text[], pg_catalog.pg_get_userbyid(proowner), proname::text
FROM pg_catalog.pg_proc WHERE proacl IS NOT NULL AND oid >= 16384
UNION ALL
SELECT 2612, l.oid, 0, l.lanacl::text[], coalesce(i.initprivs, pg_catalog.acldefault('l', l.lanowner))::text[],
       pg_catalog.pg_get_userbyid(l.lanowner), l.lanname::text
FROM pg_catalog.pg_language l LEFT JOIN pg_catalog.pg_init_privs i ON i.classoid = 2612 AND i.objoid = l.oid
WHERE l.lanacl IS NOT NULL
UNION ALL
SELECT 2328, oid, 0, fdwacl::text[], pg_catalog.acldefault('F', fdwowner)::text[], pg_catalog.pg_get_userbyid(fdwowner), fdwname::text
FROM pg_catalog.pg_foreign_data_wrapper WHERE fdwacl IS NOT NULL AND oid >= 16384
UNION ALL
SELECT 1417, oid, 0, srvacl::text[], pg_catalog.acldefault('S', srvowner)::text[], pg_catalog.pg_get_userbyid(srvowner), srvname::text
FROM pg_catalog.pg_foreign_server WHERE srvacl IS NOT NULL AND oid >= 16384
UNION ALL
SELECT 1262, oid, 0, datacl::text[], pg_catalog.acldefault('d', datdba)::text[], pg_catalog.pg_get_userbyid(datdba), datname::text
FROM pg_catalog.pg_database WHERE datacl IS NOT NULL)";

// Of the server and of extensions, a language is no object of ours, and its privileges are.
std::optional<Subject> subject_of(const ReadContext& context, const Address& address, const std::string& name) {
    auto subject = find_subject(context, address, name);
    if (subject || address.catalog != SystemCatalog::language) return subject;
    ObjectId language = make_id(Kind::language, "", name);
    auto extension = context.extension_of(address.catalog, address.oid);
    return Subject{language, extension ? context.id_of(*extension) : language};
}

enum Field { kCatalog, kOid, kPart, kActual, kDefaults, kOwner, kName };

}  // namespace

void read_privilege(ReadContext& context) {
    auto rows = context.query("privileges", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Address address{static_cast<SystemCatalog>(rows->oid(r, kCatalog)), rows->oid(r, kOid),
                        static_cast<int>(rows->integer(r, kPart))};
        auto subject = subject_of(context, address, rows->string(r, kName));
        if (!subject) continue;
        auto defaults = rows->array(r, kDefaults);
        bool is_public = address.catalog == SystemCatalog::schema && rows->text(r, kName) == "public";
        if (is_public) defaults.emplace_back(context.since(15) ? "=U/" : "=UC/");
        Privilege privilege = privileges_beyond(rows->array(r, kActual), defaults, rows->string(r, kOwner),
                                                address.part > 0 ? OwnerHas::what_is_stated : OwnerHas::everything);
        if (privilege.granted.empty() && privilege.revoked.empty()) continue;
        add_satellite(context, Kind::privilege, *subject, std::move(privilege));
    }
}

}  // namespace schemadiff
