#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_depend. Only what a user made and needs: deptype n. Everything in a schema uses it, which is known
// without asking; of extensions, only one another. deptype a is asked where it says which columns an expression names,
// and before 15 for all that a generated column needs: DROP takes such a column along without a word. An array type
// stands for its element. What a table is partitioned by depends on the table (deptype i): the other way round, it is
// what the table needs.
constexpr const char* kQuery = R"(
SELECT d.refclassid, d.refobjid, d.refobjsubid, d.classid, d.objid, d.objsubid
FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_partitioned_table p ON p.partrelid = d.objid
WHERE d.deptype = 'i' AND d.classid = 1259 AND d.refclassid = 1259 AND d.refobjid = d.objid AND d.objsubid > 0
  AND d.refobjsubid = 0 AND d.objid >= 16384
UNION ALL
SELECT DISTINCT d.classid, d.objid, d.objsubid, d.refclassid,
       CASE WHEN t.typelem <> 0 THEN t.typelem ELSE d.refobjid END, d.refobjsubid
FROM pg_catalog.pg_depend d
LEFT JOIN pg_catalog.pg_type t ON d.refclassid = 1247 AND t.oid = d.refobjid AND t.typcategory = 'A'
WHERE d.objid >= 16384 AND d.refobjid >= 16384 AND d.refclassid <> 2615 AND (d.refclassid <> 3079 OR d.classid = 3079)
  AND (d.deptype = 'n'
       OR d.deptype = 'a' AND d.classid = 1259 AND d.objsubid > 0
       OR d.deptype = 'a' AND d.refclassid = 1259 AND d.refobjsubid > 0
          AND (d.classid IN (2604, 3381)
               OR d.classid = 1259 AND EXISTS (SELECT FROM pg_catalog.pg_index i
                                               WHERE i.indexrelid = d.objid AND (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)))))";

// A column that is no object of its own is its relation.
std::optional<Handle> resolve(const ReadContext& context, const Address& address) {
    auto exact = context.handle(address);
    return exact || address.part == 0 ? exact : context.handle({address.catalog, address.oid, 0});
}

std::optional<Handle> resolve_needed(const ReadContext& context, const Address& address) {
    auto found = resolve(context, address);
    return found ? found : context.extension_of(address.catalog, address.oid);
}

}  // namespace

void read_dependencies(ReadContext& context) {
    auto rows = context.query("dependencies", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto address = [&](std::size_t column) {
            return Address{static_cast<SystemCatalog>(rows->oid(r, column)), rows->oid(r, column + 1),
                           static_cast<int>(rows->integer(r, column + 2))};
        };
        auto from = resolve(context, address(0));
        auto to = resolve_needed(context, address(3));
        if (!from || !to) continue;
        // A child and its parent are tied by the inheritance between them, which can end.
        bool both_tables = context.id_of(*from).kind == Kind::table && context.id_of(*to).kind == Kind::table;
        if (!both_tables && !context.is_member(*from, *to)) context.builder.add_edge(*from, *to, EdgeKind::uses);
    }
}

}  // namespace schemadiff
