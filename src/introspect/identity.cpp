#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/sequence_options.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_sequence, pg_depend. deptype i ties the sequence of an identity to its column.
constexpr const char* kQuery = R"(
SELECT d.refobjid, d.refobjsubid, a.attidentity = 'a', n.nspname, c.relname, c.oid, c.relpersistence <> t.relpersistence, {}
FROM pg_catalog.pg_sequence s
JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_depend d ON d.classid = 1259 AND d.objid = s.seqrelid AND d.refclassid = 1259 AND d.deptype = 'i'
JOIN pg_catalog.pg_class t ON t.oid = d.refobjid
JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid)";

}  // namespace

void read_identity(ReadContext& context) {
    auto rows = context.query("identity columns", fmt::format(kQuery, kSequenceOptionColumns));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto column = context.handle({SystemCatalog::relation, rows->oid(r, 0), static_cast<int>(rows->integer(r, 1))});
        if (!column) continue;
        ObjectId of = context.id_of(*column);
        Identity identity;
        identity.always = rows->boolean(r, 2);
        identity.sequence_schema = rows->string(r, 3);
        identity.sequence_name = rows->string(r, 4);
        identity.options = sequence_options(*rows, r, 7);
        identity.other_persistence = context.since(15) && rows->boolean(r, 6);
        context.add_member({SystemCatalog::relation, rows->oid(r, 5)}, of,
                           make_id(Kind::identity, of.schema, of.name, of.member), std::move(identity));
    }
}

}  // namespace schemadiff
