#include <algorithm>

#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/options.hpp"
#include "introspect/tablespace.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_constraint, pg_index. Only CHECK and EXCLUDE need printing. What PostgreSQL adds to a foreign key for
// the sake of partitions has a parent and is no constraint of its own. NOT NULL is a property of its column, also on
// PostgreSQL 18, which keeps it here. confdelsetcols and NULLS NOT DISTINCT came with 15, NOT ENFORCED and periods
// with 18.
constexpr const char* kQuery = R"(
SELECT con.oid, con.conrelid, con.conname, con.contype, con.condeferrable, con.condeferred, con.convalidated, {enforced},
       con.conislocal OR con.contype <> 'c', con.coninhcount > 0 OR con.conparentid <> 0, con.connoinherit, con.conkey, con.confrelid, con.confkey,
       con.confupdtype, con.confdeltype, con.confmatchtype, {delete_columns}, con.conindid,
       CASE con.contype WHEN 'c' THEN pg_catalog.pg_get_expr(con.conbin, con.conrelid)
                        WHEN 'x' THEN pg_catalog.pg_get_constraintdef(con.oid) END,
       CASE WHEN con.contype = 'x' THEN pg_catalog.pg_get_expr(i.indpred, i.indrelid) END,
       i.indkey, i.indnkeyatts, {nulls_not_distinct}, i.indisclustered, x.reloptions, s.spcname, {period}
FROM pg_catalog.pg_constraint con
LEFT JOIN pg_catalog.pg_index i ON con.contype IN ('p', 'u', 'x') AND i.indexrelid = con.conindid
LEFT JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
{tablespace}
WHERE con.conrelid >= 16384 AND con.contype IN ('p', 'u', 'c', 'f', 'x') AND (con.contype <> 'f' OR con.conparentid = 0))";

enum Field {
    kOid,
    kRelation,
    kName,
    kType,
    kDeferrable,
    kDeferred,
    kValidated,
    kEnforced,
    kLocal,
    kInherited,
    kNoInherit,
    kColumns,
    kReferenced,
    kReferencedColumns,
    kOnUpdate,
    kOnDelete,
    kMatch,
    kDeleteColumns,
    kIndex,
    kDefinition,
    kPredicate,
    kIndexColumns,
    kIndexKeys,
    kNullsNotDistinct,
    kClustered,
    kOptions,
    kTablespace,
    kPeriod,
};

ConstraintType type_of(char letter) {
    switch (letter) {
        case 'p': return ConstraintType::primary_key;
        case 'u': return ConstraintType::unique;
        case 'f': return ConstraintType::foreign_key;
        case 'x': return ConstraintType::exclude;
        default: return ConstraintType::check;
    }
}

std::string action_word(std::string_view letter) {
    switch (letter.empty() ? 'a' : letter.front()) {
        case 'r': return "restrict";
        case 'c': return "cascade";
        case 'n': return "set null";
        case 'd': return "set default";
        default: return "no action";
    }
}

// "EXCLUDE USING gist (a WITH =) WITH (fillfactor=70) WHERE (..) DEFERRABLE": the elements and the predicate are the
// definition, the rest has fields of its own.
Expression exclusion(ReadContext& context, const Rows& rows, std::size_t r, const LiveRelation& relation) {
    constexpr std::string_view kPrefix = "EXCLUDE ";
    std::string_view printed = rows.text(r, kDefinition);
    std::size_t open = first_parenthesis(printed);
    if (!printed.starts_with(kPrefix) || open == std::string_view::npos)
        throw Error("the server prints exclusion constraint \"" + rows.string(r, kName) + "\" in an unknown form");
    std::string text(printed.substr(kPrefix.size(), after_closing(printed, open) - kPrefix.size()));
    if (!rows.is_null(r, kPredicate)) text += " WHERE (" + strip_parentheses(rows.text(r, kPredicate)) + ')';
    return context.expressions.clause(ClauseKind::exclusion, std::move(text), &relation.id);
}

void read_index(ReadContext& context, const Rows& rows, std::size_t r, const LiveRelation& relation,
                Constraint& constraint) {
    auto attnums = numbers(rows.text(r, kIndexColumns));
    auto keys = std::min(attnums.size(), static_cast<std::size_t>(rows.integer(r, kIndexKeys)));
    constraint.include =
        context.column_names(relation, {attnums.begin() + static_cast<std::ptrdiff_t>(keys), attnums.end()});
    attnums.resize(keys);
    if (constraint.type != ConstraintType::exclude) constraint.columns = context.column_names(relation, attnums);
    constraint.nulls_not_distinct = rows.boolean(r, kNullsNotDistinct);
    constraint.clustered = rows.boolean(r, kClustered);
    constraint.options = sorted_options(rows, r, kOptions);
    constraint.tablespace = rows.string(r, kTablespace);
}

bool read_foreign_key(ReadContext& context, const Rows& rows, std::size_t r, const LiveRelation& relation,
                      Constraint& constraint) {
    const LiveRelation* referenced = context.relation(rows.oid(r, kReferenced));
    if (referenced == nullptr) return false;
    constraint.columns = context.column_names(relation, numbers(rows.text(r, kColumns)));
    constraint.referenced = referenced->id;
    constraint.referenced_columns = context.column_names(*referenced, numbers(rows.text(r, kReferencedColumns)));
    constraint.match = rows.text(r, kMatch) == "f" ? "full" : "simple";
    constraint.on_update = action_word(rows.text(r, kOnUpdate));
    constraint.on_delete = action_word(rows.text(r, kOnDelete));
    constraint.on_delete_columns = context.column_names(relation, numbers(rows.text(r, kDeleteColumns)));
    return true;
}

bool read_payload(ReadContext& context, const Rows& rows, std::size_t r, const LiveRelation& relation,
                  Constraint& constraint) {
    constraint.type = type_of(rows.text(r, kType).front());
    constraint.deferrable = rows.boolean(r, kDeferrable);
    constraint.initially_deferred = rows.boolean(r, kDeferred);
    constraint.validated = rows.boolean(r, kValidated);
    constraint.enforced = rows.boolean(r, kEnforced);
    constraint.period = rows.boolean(r, kPeriod);
    constraint.local = rows.boolean(r, kLocal);
    constraint.inherited = rows.boolean(r, kInherited);
    if (has_index(constraint)) read_index(context, rows, r, relation, constraint);
    if (constraint.type == ConstraintType::exclude) constraint.definition = exclusion(context, rows, r, relation);
    if (constraint.type == ConstraintType::foreign_key) return read_foreign_key(context, rows, r, relation, constraint);
    if (constraint.type == ConstraintType::check) {
        constraint.definition = context.expressions.scalar(strip_parentheses(rows.text(r, kDefinition)), &relation.id);
        constraint.no_inherit = rows.boolean(r, kNoInherit);
    }
    return true;
}

void add_column_edges(ReadContext& context, const Rows& rows, std::size_t r, Handle constraint) {
    auto add = [&](Field relation, Field columns) {
        for (int attnum : numbers(rows.text(r, columns)))
            if (auto column = context.handle({SystemCatalog::relation, rows.oid(r, relation), attnum}))
                context.builder.add_edge(constraint, *column, EdgeKind::uses);
    };
    add(kRelation, kColumns);
    add(kRelation, kIndexColumns);
    if (rows.text(r, kType) != "f") return;
    add(kReferenced, kReferencedColumns);
    if (auto table = context.handle({SystemCatalog::relation, rows.oid(r, kReferenced)}))
        context.builder.add_edge(constraint, *table, EdgeKind::uses);
}

}  // namespace

void read_constraint(ReadContext& context) {
    auto rows =
        context.query("constraints",
                      fmt::format(kQuery, fmt::arg("tablespace", tablespace_join("x")),
                                  fmt::arg("enforced", context.since(18) ? "con.conenforced" : "true"),
                                  fmt::arg("delete_columns", context.since(15) ? "con.confdelsetcols" : "NULL"),
                                  fmt::arg("nulls_not_distinct", context.since(15) ? "i.indnullsnotdistinct" : "false"),
                                  fmt::arg("period", context.since(18) ? "con.conperiod" : "false")));
    std::vector<std::pair<Handle, Oid>> foreign_keys;  // and the index that each rests on
    for (std::size_t r = 0; r < rows->size(); ++r) {
        const LiveRelation* relation = context.managed_relation(rows->oid(r, kRelation));
        if (relation == nullptr) continue;
        Constraint constraint;
        if (!read_payload(context, *rows, r, *relation, constraint)) continue;
        bool indexed = has_index(constraint);
        bool foreign_key = constraint.type == ConstraintType::foreign_key;
        auto handle = context.add_member(
            {SystemCatalog::constraint, rows->oid(r, kOid)}, relation->id,
            make_id(Kind::constraint, relation->schema, relation->name, rows->string(r, kName)), std::move(constraint));
        if (!handle) continue;
        if (indexed) context.alias({SystemCatalog::relation, rows->oid(r, kIndex)}, *handle);
        if (foreign_key) foreign_keys.emplace_back(*handle, rows->oid(r, kIndex));
        add_column_edges(context, *rows, r, *handle);
    }
    // A key that rests on a plain unique index, not on a constraint, gets its edge from pg_depend.
    for (const auto& [handle, index] : foreign_keys)
        if (auto key = context.handle({SystemCatalog::relation, index}))
            context.builder.add_edge(handle, *key, EdgeKind::uses);
}

}  // namespace schemadiff
