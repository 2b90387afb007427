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
        context.add({SystemCatalog::operator_family, oid},
                    make_id(Kind::operator_family, *schema, rows->string(r, 2), "", rows->string(r, 3)),
                    OperatorFamily{});
    }
}

}  // namespace schemadiff
