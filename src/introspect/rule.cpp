#include "catalog/enabled.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_rewrite. _RETURN is a view's query.
constexpr const char* kQuery = R"(
SELECT r.oid, r.ev_class, r.rulename, pg_catalog.pg_get_ruledef(r.oid), r.ev_enabled
FROM pg_catalog.pg_rewrite r WHERE r.rulename <> '_RETURN' AND r.oid >= 16384)";

}  // namespace

void read_rule(ReadContext& context) {
    auto rows = context.query("rules", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const LiveRelation* relation = context.managed_relation(rows->oid(r, 1));
        if (relation == nullptr || context.belongs_to_extension(SystemCatalog::rewrite, oid)) continue;
        std::string_view printed = rows->text(r, 3);
        if (printed.ends_with(';')) printed.remove_suffix(1);
        Rule rule{context.expressions.query(std::string(printed)), enabled_word(rows->text(r, 4))};
        context.add_member({SystemCatalog::rewrite, oid}, relation->id,
                           make_id(Kind::rule, relation->schema, relation->name, rows->string(r, 2)), std::move(rule));
    }
}

}  // namespace schemadiff
