#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_publication_namespace.
constexpr const char* kQuery = R"(
SELECT n.oid, n.pnpubid, n.pnnspid FROM pg_catalog.pg_publication_namespace n)";

}  // namespace

void read_publication_schema(ReadContext& context) {
    if (!context.since(15)) return;
    auto rows = context.query("published schemas", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto publication = context.handle({SystemCatalog::publication, rows->oid(r, 1)});
        const std::string* schema = context.schema(rows->oid(r, 2));
        if (!publication || schema == nullptr) continue;
        ObjectId of = context.id_of(*publication);
        ObjectId id = make_id(Kind::publication_schema, *schema, of.name);
        context.add_member({SystemCatalog::publication_schema, rows->oid(r, 0)}, of, id, PublicationSchema{});
    }
}

}  // namespace schemadiff
