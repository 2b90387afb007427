#include "introspect/context.hpp"
#include "introspect/subject.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_description, pg_shdescription. Left out: what initdb says of the schema public and of databases, and
// what is said of a NOT NULL (unmanaged.cpp counts it).
constexpr const char* kQuery = R"(
SELECT d.classoid, d.objoid, d.objsubid, d.description, coalesce(a.attname, c.relname)
FROM pg_catalog.pg_description d
LEFT JOIN pg_catalog.pg_class c ON d.classoid = 1259 AND c.oid = d.objoid
LEFT JOIN pg_catalog.pg_attribute a ON d.classoid = 1259 AND d.objsubid > 0 AND a.attrelid = d.objoid AND a.attnum = d.objsubid
WHERE (d.objoid >= 16384 OR d.classoid = 2615)
  AND NOT (d.classoid = 2615 AND d.description = 'standard public schema')
  AND NOT (d.classoid = 2606 AND EXISTS (SELECT FROM pg_catalog.pg_constraint n WHERE n.oid = d.objoid AND n.contype = 'n'))
UNION ALL
SELECT classoid, objoid, 0, description, NULL FROM pg_catalog.pg_shdescription
WHERE classoid IN (1260, 1262, 6100)
  AND NOT (objoid < 16384 AND description = 'default administrative connection database'))";

// What an extension says of its own is its own; what is shared without being asked for is another database's as well.
bool is_counted(const ReadContext& context, const Address& address) {
    bool shared = address.catalog == SystemCatalog::role || address.catalog == SystemCatalog::database ||
                  address.catalog == SystemCatalog::subscription;
    return !shared && address.oid >= kFirstUserOid && !context.belongs_to_extension(address.catalog, address.oid);
}

}  // namespace

void read_comment(ReadContext& context) {
    auto rows = context.query("comments", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Address address{static_cast<SystemCatalog>(rows->oid(r, 0)), rows->oid(r, 1),
                        static_cast<int>(rows->integer(r, 2))};
        auto subject = find_subject(context, address, rows->string(r, 4));
        if (subject)
            add_satellite(context, Kind::comment, *subject, Comment{rows->string(r, 3)});
        else if (is_counted(context, address))
            context.builder.add_unmanaged("comment on what is not managed");
    }
}

}  // namespace schemadiff
