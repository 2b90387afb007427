#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/sequence_options.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_class, pg_sequence. The sequence of an identity column (deptype i) is part of the identity.
constexpr const char* kQuery = R"(
SELECT c.oid, c.relnamespace, c.relname, c.relpersistence = 'u', {}
FROM pg_catalog.pg_sequence s JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
WHERE c.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 1259 AND d.objid = c.oid AND d.refclassid = 1259 AND d.deptype = 'i'))";

}  // namespace

SequenceOptions sequence_options(const Rows& rows, std::size_t row, std::size_t first_column) {
    SequenceOptions options;
    options.data_type = rows.string(row, first_column);
    options.start = rows.integer(row, first_column + 1);
    options.increment = rows.integer(row, first_column + 2);
    options.min_value = rows.integer(row, first_column + 3);
    options.max_value = rows.integer(row, first_column + 4);
    options.cache = rows.integer(row, first_column + 5);
    options.cycle = rows.boolean(row, first_column + 6);
    return options;
}

void read_sequence(ReadContext& context) {
    auto rows = context.query("sequences", fmt::format(kQuery, kSequenceOptionColumns));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::relation, oid)) continue;
        Sequence sequence;
        sequence.unlogged = rows->boolean(r, 3);
        sequence.options = sequence_options(*rows, r, 4);
        context.add({SystemCatalog::relation, oid}, make_id(Kind::sequence, *schema, rows->string(r, 2)),
                    std::move(sequence));
    }
}

}  // namespace schemadiff
