#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_opfamily.
constexpr const char* kQuery = R"(
SELECT f.oid, f.opfnamespace, f.opfname, m.amname
FROM pg_catalog.pg_opfamily f JOIN pg_catalog.pg_am m ON m.oid = f.opfmethod WHERE f.oid >= 16384)";

}  // namespace

void read_operator_family(ReadContext& context) {
    auto rows = context.query("operator families", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::operator_family, oid)) continue;
        ObjectId id = make_id(Kind::operator_family, *schema, rows->string(r, 2), "", rows->string(r, 3));
        // It goes with its access method, which pg_depend calls automatic.
        context.builder.add_edge(id, make_id(Kind::access_method, "", id.signature), EdgeKind::uses);
        context.add({SystemCatalog::operator_family, oid}, std::move(id), OperatorFamily{});
    }
}

}  // namespace schemadiff
