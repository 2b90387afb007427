#include "introspect/access_list.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_default_acl. Without a schema the list stands in place of the built-in default; in a schema it is added
// to it.
constexpr const char* kQuery = R"(
SELECT d.oid, pg_catalog.pg_get_userbyid(d.defaclrole), d.defaclnamespace, d.defaclobjtype, d.defaclacl::text[],
       CASE WHEN d.defaclnamespace = 0
            THEN pg_catalog.acldefault(CASE WHEN d.defaclobjtype = 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole) END::text[]
FROM pg_catalog.pg_default_acl d)";

std::string class_word(std::string_view letter) {
    switch (letter.empty() ? ' ' : letter.front()) {
        case 'r': return "tables";
        case 'S': return "sequences";
        case 'f': return "functions";
        case 'T': return "types";
        case 'n': return "schemas";
        default: return {};
    }
}

}  // namespace

void read_default_privilege(ReadContext& context) {
    auto rows = context.query("default privileges", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        const std::string* schema = context.schema(rows->oid(r, 2));
        if (schema == nullptr && rows->oid(r, 2) != 0) continue;
        std::string objects = class_word(rows->text(r, 3));
        if (objects.empty()) {
            context.builder.add_unmanaged("default privileges on large objects");
            continue;
        }
        std::string role = rows->string(r, 1);
        OwnerHas owner_has = schema == nullptr ? OwnerHas::everything : OwnerHas::what_is_stated;
        DefaultPrivilege payload{privileges_beyond(rows->array(r, 4), rows->array(r, 5), role, owner_has)};
        if (payload.privileges.granted.empty() && payload.privileges.revoked.empty()) continue;
        context.add({SystemCatalog::default_privilege, rows->oid(r, 0)},
                    make_id(Kind::default_privilege, schema == nullptr ? std::string() : *schema, role, objects),
                    std::move(payload));
    }
}

}  // namespace schemadiff
