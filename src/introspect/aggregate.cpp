#include <fmt/format.h>

#include "introspect/arguments.hpp"
#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_aggregate, pg_proc.
constexpr const char* kQuery = R"(
SELECT p.oid, p.pronamespace, p.proname, a.aggkind, a.aggnumdirectargs, {transition}, NULL,
       pg_catalog.format_type(a.aggtranstype, NULL), a.aggtransspace, {final}, a.aggfinalextra, a.aggfinalmodify, a.agginitval,
       {moving_transition}, {moving_inverse}, CASE WHEN a.aggmtranstype <> 0 THEN pg_catalog.format_type(a.aggmtranstype, NULL) END,
       a.aggmtransspace, {moving_final}, a.aggmfinalextra, a.aggmfinalmodify, a.aggminitval, {combine}, {serial}, {deserial},
       (SELECT 'OPERATOR(' || pg_catalog.quote_ident(n.nspname) || '.' || o.oprname || ')'
        FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace WHERE o.oid = a.aggsortop),
       p.proparallel, {arguments}
FROM pg_catalog.pg_aggregate a JOIN pg_catalog.pg_proc p ON p.oid = a.aggfnoid
WHERE p.oid >= 16384)";

enum Field {
    kOid,
    kSchema,
    kName,
    kKind,
    kDirectArguments,
    kPlain,
    kMoving = kPlain + 8,
    kCombine = kMoving + 8,
    kSerial,
    kDeserial,
    kSortOperator,
    kParallel,
    kArguments,
};

std::string kind_word(std::string_view letter) {
    return letter == "o" ? "ordered_set" : letter == "h" ? "hypothetical" : "normal";
}

// READ_ONLY is the default of plain aggregates, READ_WRITE that of ordered-set ones. Source: sql-createaggregate.
std::string modify_word(std::string_view letter, std::string_view aggregate_kind) {
    std::string_view usual = aggregate_kind == "n" ? "r" : "w";
    if (letter == usual) return {};
    return letter == "r" ? "read_only" : letter == "s" ? "shareable" : "read_write";
}

// transition, inverse, state type, state size, final function, extra, modify, initial value
AggregateStage read_stage(const Rows& rows, std::size_t r, std::size_t first) {
    AggregateStage stage;
    stage.transition = rows.string(r, first);
    if (stage.transition.empty()) return stage;
    stage.inverse = rows.string(r, first + 1);
    stage.state_type = rows.string(r, first + 2);
    stage.state_size = rows.integer(r, first + 3);
    stage.final_function = rows.string(r, first + 4);
    stage.final_extra = rows.boolean(r, first + 5);
    stage.final_modify = modify_word(rows.text(r, first + 6), rows.text(r, kKind));
    stage.has_initial_value = !rows.is_null(r, first + 7);
    if (stage.has_initial_value) stage.initial_value = rows.string(r, first + 7);
    return stage;
}

Aggregate read_payload(ReadContext& context, const Rows& rows, std::size_t r) {
    Aggregate aggregate;
    aggregate.aggregate_kind = kind_word(rows.text(r, kKind));
    aggregate.arguments = arguments(context, rows, r, kArguments);
    aggregate.direct_arguments = static_cast<int>(rows.integer(r, kDirectArguments));
    aggregate.plain = read_stage(rows, r, kPlain);
    aggregate.moving = read_stage(rows, r, kMoving);
    aggregate.combine = rows.string(r, kCombine);
    aggregate.serial = rows.string(r, kSerial);
    aggregate.deserial = rows.string(r, kDeserial);
    aggregate.sort_operator = rows.string(r, kSortOperator);
    aggregate.parallel = parallel_word(rows.text(r, kParallel));
    return aggregate;
}

}  // namespace

void read_aggregate(ReadContext& context) {
    std::string sql = fmt::format(kQuery, fmt::arg("transition", qualified_function_sql("a.aggtransfn")),
                                  fmt::arg("final", qualified_function_sql("a.aggfinalfn")),
                                  fmt::arg("moving_transition", qualified_function_sql("a.aggmtransfn")),
                                  fmt::arg("moving_inverse", qualified_function_sql("a.aggminvtransfn")),
                                  fmt::arg("moving_final", qualified_function_sql("a.aggmfinalfn")),
                                  fmt::arg("combine", qualified_function_sql("a.aggcombinefn")),
                                  fmt::arg("serial", qualified_function_sql("a.aggserialfn")),
                                  fmt::arg("deserial", qualified_function_sql("a.aggdeserialfn")),
                                  fmt::arg("arguments", kArgumentColumns));
    auto rows = context.query("aggregates", sql);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, kOid);
        const std::string* schema = context.schema(rows->oid(r, kSchema));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::function, oid)) continue;
        context.add({SystemCatalog::function, oid},
                    make_id(Kind::aggregate, *schema, rows->string(r, kName), {}, rows->string(r, kArguments + 4)),
                    read_payload(context, *rows, r));
    }
}

}  // namespace schemadiff
