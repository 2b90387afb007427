#include <fmt/format.h>

#include "introspect/access_list.hpp"
#include "introspect/context.hpp"
#include "introspect/subject.hpp"

namespace schemadiff {

namespace {

// The schema public starts with what initdb grants; a public that was made anew has lost that, and its list is NULL.
// What an extension grants on its language is where that begins: pg_init_privs.
constexpr const char* kQuery = R"(
SELECT o.classid, o.oid, o.part, coalesce(o.acl, o.usual)::text[],
       CASE o.letter WHEN 'l' THEN coalesce(i.initprivs, o.usual) ELSE o.usual END::text[], pg_catalog.pg_get_userbyid(o.owner),
       CASE o.part WHEN 0 THEN o.name ELSE o.member END
FROM ({lists}) o
LEFT JOIN pg_catalog.pg_init_privs i ON i.classoid = o.classid AND i.objoid = o.oid AND o.letter = 'l'
WHERE (o.acl IS NOT NULL AND (o.oid >= 16384 OR o.letter IN ('n', 'l', 'd'))) OR (o.letter = 'n' AND o.name = 'public'))";

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
    auto rows = context.query("privileges", fmt::format(fmt::runtime(kQuery), fmt::arg("lists", kAccessLists)));
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
