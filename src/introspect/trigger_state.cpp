#include "catalog/enabled.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_trigger. Each copy follows the trigger above it, up to the one that was created; those of foreign keys
// are PostgreSQL's own.
constexpr const char* kQuery = R"(
WITH RECURSIVE chain AS (
    SELECT t.oid AS copy, t.tgrelid, t.tgname, t.tgenabled, t.tgparentid AS above
    FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_trigger u ON u.oid = t.tgparentid
    WHERE t.tgenabled <> u.tgenabled
  UNION ALL
    SELECT c.copy, c.tgrelid, c.tgname, c.tgenabled, u.tgparentid
    FROM chain c JOIN pg_catalog.pg_trigger u ON u.oid = c.above
    WHERE u.tgparentid <> 0)
SELECT c.tgrelid, c.tgname, c.tgenabled, c.above
FROM chain c JOIN pg_catalog.pg_trigger u ON u.oid = c.above
WHERE u.tgparentid = 0 AND NOT u.tgisinternal)";

}  // namespace

void read_trigger_state(ReadContext& context) {
    auto rows = context.query("states of partitions' triggers", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        const LiveRelation* relation = context.managed_relation(rows->oid(r, 0));
        auto original = context.handle({SystemCatalog::trigger, rows->oid(r, 3)});
        if (relation == nullptr || !original) continue;
        TriggerState state{context.id_of(*original), enabled_word(rows->text(r, 2))};
        auto handle = context.add_member(
            {SystemCatalog::none, 0}, relation->id,
            make_id(Kind::trigger_state, relation->schema, relation->name, rows->string(r, 1)), std::move(state));
        if (handle) context.builder.add_edge(*handle, *original, EdgeKind::uses);
    }
}

}  // namespace schemadiff
