#include <set>
#include <utility>

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

Address address_of(const Rows& rows, std::size_t row, std::size_t column) {
    return {static_cast<SystemCatalog>(rows.oid(row, column)), rows.oid(row, column + 1),
            static_cast<int>(rows.integer(row, column + 2))};
}

// A base type and the functions that it is made of depend on each other. They need no more than its shell.
class SupportFunctions {
  public:
    SupportFunctions(const ReadContext& context, const Rows& rows) : context_(context) {
        for (std::size_t r = 0; r < rows.size(); ++r) {
            Address user = address_of(rows, r, 0), needed = address_of(rows, r, 3);
            if (user.catalog != SystemCatalog::type || needed.catalog != SystemCatalog::function) continue;
            auto type = context.handle(user), function = context.handle(needed);
            if (type && function && context.id_of(*type).kind == Kind::base_type) pairs_.insert({*function, *type});
        }
    }

    Handle needed(Handle user, Handle found) const {
        if (pairs_.count({user, found}) == 0) return found;
        const ObjectId& type = context_.id_of(found);
        return context_.builder.handle(make_id(Kind::shell_type, type.schema, type.name)).value_or(found);
    }

  private:
    const ReadContext& context_;
    std::set<std::pair<Handle, Handle>> pairs_;
};

}  // namespace

void read_dependencies(ReadContext& context) {
    auto rows = context.query("dependencies", kQuery);
    SupportFunctions support(context, *rows);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto from = resolve(context, address_of(*rows, r, 0));
        auto to = resolve_needed(context, address_of(*rows, r, 3));
        if (!from || !to) continue;
        to = support.needed(*from, *to);
        // A child and its parent are tied by the inheritance between them, which can end.
        bool both_tables = context.id_of(*from).kind == Kind::table && context.id_of(*to).kind == Kind::table;
        if (!both_tables && !context.is_member(*from, *to)) context.builder.add_edge(*from, *to, EdgeKind::uses);
    }
}

}  // namespace schemadiff
