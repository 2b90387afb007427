#include "base/quote.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53 "System Catalogs": pg_namespace. Temporary, TOAST and system schemas begin with pg_.
constexpr const char* kSchemas = R"(
SELECT oid, nspname FROM pg_catalog.pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema')";

// pg_depend: deptype e ties a member to its extension.
constexpr const char* kExtensionMembers = R"(
SELECT classid, objid, refobjid FROM pg_catalog.pg_depend WHERE deptype = 'e')";

// pg_class
constexpr const char* kRelations = R"(
SELECT oid, relname, relnamespace, relkind FROM pg_catalog.pg_class
WHERE oid >= 16384 AND relkind IN ('r', 'p', 'v', 'm', 'f', 'c'))";

// pg_collation
constexpr const char* kCollations = R"(
SELECT c.oid, n.nspname, c.collname FROM pg_catalog.pg_collation c JOIN pg_catalog.pg_namespace n ON n.oid = c.collnamespace)";

Kind kind_of(char relkind) {
    switch (relkind) {
        case 'v': return Kind::view;
        case 'm': return Kind::materialized_view;
        case 'c': return Kind::composite_type;
        default: return Kind::table;
    }
}

void read_relations(ReadContext& context) {
    auto rows = context.query("relations", kRelations);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        const std::string* schema = context.schema(rows->oid(r, 2));
        if (schema == nullptr) continue;
        LiveRelation relation;
        relation.schema = *schema;
        relation.name = rows->string(r, 1);
        relation.kind = rows->text(r, 3).front();
        relation.managed = !context.belongs_to_extension(SystemCatalog::relation, rows->oid(r, 0));
        relation.id = make_id(kind_of(relation.kind), relation.schema, relation.name);
        context.add_relation(rows->oid(r, 0), std::move(relation));
    }
}

}  // namespace

void read_names(ReadContext& context) {
    auto schemas = context.query("schemas", kSchemas);
    for (std::size_t r = 0; r < schemas->size(); ++r) context.add_schema(schemas->oid(r, 0), schemas->string(r, 1));
    auto members = context.query("members of extensions", kExtensionMembers);
    for (std::size_t r = 0; r < members->size(); ++r)
        context.add_extension_member(static_cast<SystemCatalog>(members->oid(r, 0)), members->oid(r, 1),
                                     members->oid(r, 2));
    read_relations(context);
    auto collations = context.query("collations", kCollations);
    for (std::size_t r = 0; r < collations->size(); ++r)
        context.add_collation(collations->oid(r, 0), quote_qualified(collations->text(r, 1), collations->text(r, 2)));
}

}  // namespace schemadiff
