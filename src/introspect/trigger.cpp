#include <utility>

#include <fmt/format.h>

#include "catalog/enabled.hpp"
#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_trigger. Internal triggers carry out foreign keys; those with a parent are a partitioned table's,
// copied.
constexpr const char* kQuery = R"(
SELECT t.oid, t.tgrelid, t.tgname, t.tgtype, t.tgattr, CASE WHEN t.tgqual IS NOT NULL THEN pg_catalog.pg_get_triggerdef(t.oid, false) END,
       {}, pg_catalog.encode(t.tgargs, 'hex'), t.tgoldtable, t.tgnewtable, t.tgconstraint <> 0, t.tgdeferrable, t.tginitdeferred,
       CASE WHEN t.tgconstrrelid <> 0 THEN t.tgconstrrelid::pg_catalog.regclass::text END, t.tgenabled, t.tgconstrrelid
FROM pg_catalog.pg_trigger t
WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.oid >= 16384)";

enum Field {
    kOid,
    kRelation,
    kName,
    kType,
    kColumns,
    kDefinition,
    kFunction,
    kArguments,
    kOldTable,
    kNewTable,
    kConstraint,
    kDeferrable,
    kDeferred,
    kReferenced,
    kEnabled,
    kReferencedOid,
};

// Bits of tgtype. Source: catalog/pg_trigger.h.
constexpr int kRow = 1, kBefore = 2, kInsert = 4, kDelete = 8, kUpdate = 16, kTruncate = 32, kInstead = 64;

// tgargs holds each argument with a zero byte behind it.
std::vector<std::string> split_arguments(std::string_view hex) {
    std::vector<std::string> arguments;
    std::string current;
    auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        char byte = static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1]));
        if (byte == '\0')
            arguments.push_back(std::exchange(current, {}));
        else
            current += byte;
    }
    return arguments;
}

// "CREATE TRIGGER .. FOR EACH ROW WHEN ((..)) EXECUTE ..": nothing before the condition has a parenthesis, but names in
// quotes.
std::string condition(std::string_view definition) {
    std::size_t open = first_parenthesis(definition);
    std::size_t end = open == std::string_view::npos ? open : after_closing(definition, open);
    if (end == std::string_view::npos || !definition.substr(0, open).ends_with(" WHEN ")) return {};
    return strip_parentheses(definition.substr(open, end - open));
}

Trigger read_payload(ReadContext& context, const Rows& rows, std::size_t r, const LiveRelation& relation) {
    Trigger trigger;
    auto type = static_cast<int>(rows.integer(r, kType));
    trigger.timing = (type & kInstead) != 0 ? "instead of" : (type & kBefore) != 0 ? "before" : "after";
    trigger.row = (type & kRow) != 0;
    if ((type & kInsert) != 0) trigger.events.emplace_back("insert");
    if ((type & kDelete) != 0) trigger.events.emplace_back("delete");
    if ((type & kUpdate) != 0) trigger.events.emplace_back("update");
    if ((type & kTruncate) != 0) trigger.events.emplace_back("truncate");
    trigger.update_columns = context.column_names(relation, numbers(rows.text(r, kColumns)));
    trigger.when = context.expressions.scalar(condition(rows.text(r, kDefinition)), &relation.id);
    trigger.function = rows.string(r, kFunction);
    trigger.arguments = split_arguments(rows.text(r, kArguments));
    trigger.old_table = rows.string(r, kOldTable);
    trigger.new_table = rows.string(r, kNewTable);
    trigger.constraint = rows.boolean(r, kConstraint);
    trigger.deferrable = rows.boolean(r, kDeferrable);
    trigger.initially_deferred = rows.boolean(r, kDeferred);
    trigger.referenced_table = rows.string(r, kReferenced);
    trigger.enabled = enabled_word(rows.text(r, kEnabled));
    return trigger;
}

}  // namespace

void read_trigger(ReadContext& context) {
    auto rows = context.query("triggers", fmt::format(kQuery, qualified_function_sql("t.tgfoid")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, kOid);
        const LiveRelation* relation = context.managed_relation(rows->oid(r, kRelation));
        if (relation == nullptr || context.belongs_to_extension(SystemCatalog::trigger, oid)) continue;
        auto handle =
            context.add_member({SystemCatalog::trigger, oid}, relation->id,
                               make_id(Kind::trigger, relation->schema, relation->name, rows->string(r, kName)),
                               read_payload(context, *rows, r, *relation));
        if (!handle || rows->is_null(r, kReferenced)) continue;
        if (auto referenced = context.handle({SystemCatalog::relation, rows->oid(r, kReferencedOid)}))
            context.builder.add_edge(*handle, *referenced, EdgeKind::uses);
    }
}

}  // namespace schemadiff
