#include "emit/constraint_clause.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/options.hpp"

namespace schemadiff {

namespace {

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

std::string index_clauses(const Constraint& constraint) {
    std::string text;
    if (!constraint.include.empty()) text += " INCLUDE (" + column_list(constraint.include) + ')';
    text += with_clause(constraint.options);
    if (constraint.tablespace.value && !constraint.tablespace.value->empty())
        text += " USING INDEX TABLESPACE " + quote_identifier(*constraint.tablespace.value);
    return text;
}

std::string key_columns(const Constraint& constraint) {
    return '(' + column_list(constraint.columns) + (constraint.period ? " WITHOUT OVERLAPS)" : ")");
}

// "a, PERIOD valid": the last one holds the ranges.
std::string reference_columns(const std::vector<std::string>& columns, bool period) {
    if (!period) return column_list(columns);
    std::string scalar = column_list({columns.begin(), columns.end() - 1});
    return scalar + (scalar.empty() ? "PERIOD " : ", PERIOD ") + quote_identifier(columns.back());
}

std::string foreign_key_clause(const Constraint& constraint) {
    std::string text =
        fmt::format("FOREIGN KEY ({}) REFERENCES {} ({})", reference_columns(constraint.columns, constraint.period),
                    quote_qualified(constraint.referenced.schema, constraint.referenced.name),
                    reference_columns(constraint.referenced_columns, constraint.period));
    if (constraint.match != "simple") text += " MATCH " + upper(constraint.match);
    if (constraint.on_update != "no action") text += " ON UPDATE " + upper(constraint.on_update);
    if (constraint.on_delete != "no action") text += " ON DELETE " + upper(constraint.on_delete);
    if (!constraint.on_delete_columns.empty()) text += " (" + column_list(constraint.on_delete_columns) + ')';
    return text;
}

// The storage of an exclusion constraint's index stands between its elements and its predicate.
std::string exclude_clause(const Constraint& constraint) {
    std::string text = "EXCLUDE " + constraint.definition.text;
    std::string storage = index_clauses(constraint);
    if (storage.empty()) return text;
    auto where = text.rfind(" WHERE (");
    return where == std::string::npos ? text + storage : text.substr(0, where) + storage + text.substr(where);
}

std::string body(const Constraint& constraint) {
    std::string nulls = constraint.nulls_not_distinct ? " NULLS NOT DISTINCT" : "";
    switch (constraint.type) {
        case ConstraintType::primary_key: return "PRIMARY KEY " + key_columns(constraint) + index_clauses(constraint);
        case ConstraintType::unique:
            return fmt::format("UNIQUE{} {}", nulls, key_columns(constraint)) + index_clauses(constraint);
        case ConstraintType::check: return "CHECK (" + constraint.definition.text + ')';
        case ConstraintType::foreign_key: return foreign_key_clause(constraint);
        case ConstraintType::exclude: return exclude_clause(constraint);
    }
    return {};
}

}  // namespace

std::string column_list(const std::vector<std::string>& columns) {
    std::vector<std::string> quoted;
    for (const std::string& column : columns) quoted.push_back(quote_identifier(column));
    return join(quoted, ", ");
}

std::string deferral_clause(const Constraint& constraint) {
    if (!constraint.deferrable) return "NOT DEFERRABLE";
    return constraint.initially_deferred ? "DEFERRABLE INITIALLY DEFERRED" : "DEFERRABLE INITIALLY IMMEDIATE";
}

std::string constraint_clause(const ObjectId& id, const Constraint& constraint) {
    std::string text = "CONSTRAINT " + quote_identifier(id.member) + ' ' + body(constraint);
    if (constraint.no_inherit) text += " NO INHERIT";
    if (constraint.deferrable) text += constraint.initially_deferred ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE";
    if (!constraint.enforced) text += " NOT ENFORCED";
    if (!constraint.validated && constraint.enforced) text += " NOT VALID";
    return text;
}

}  // namespace schemadiff
