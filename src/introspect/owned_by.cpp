#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_depend. deptype a ties an owned sequence to its column.
constexpr const char* kQuery = R"(
SELECT d.objid, d.refobjid, d.refobjsubid
FROM pg_catalog.pg_sequence s
JOIN pg_catalog.pg_depend d ON d.classid = 1259 AND d.objid = s.seqrelid AND d.refclassid = 1259 AND d.refobjsubid > 0
                           AND d.deptype = 'a')";

}  // namespace

void read_owned_by(ReadContext& context) {
    auto rows = context.query("owners of sequences", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto sequence = context.handle({SystemCatalog::relation, rows->oid(r, 0)});
        auto column = context.handle({SystemCatalog::relation, rows->oid(r, 1), static_cast<int>(rows->integer(r, 2))});
        if (!sequence || !column) continue;
        ObjectId of = context.id_of(*sequence);
        ObjectId id = make_id(Kind::owned_by, of.schema, of.name);
        auto handle = context.add_member({SystemCatalog::none, 0}, of, std::move(id), OwnedBy{context.id_of(*column)});
        if (!handle) continue;
        context.builder.add_edge(*handle, *column, EdgeKind::uses);
        context.builder.add_edge(*sequence, *column, EdgeKind::owned_by);
    }
}

}  // namespace schemadiff
