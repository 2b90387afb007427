#include "parser/canonicalise.hpp"

#include "base/quote.hpp"
#include "parser/clause.hpp"

namespace schemadiff {

namespace {

template <class P>
void fill(P& payload, const CanonicalContext& context, std::string_view type) {
    for_each_expression(payload, [&](std::string_view, Expression& expression) {
        expression.canonical =
            expression.empty() ? std::string() : canonical_expression(expression.text, context, type);
    });
}

void fill(Table& table, const CanonicalContext& context, std::string_view) {
    table.partition_key.canonical = canonical_clause(ClauseKind::partition_key, table.partition_key.text, context);
}
void fill(Inheritance& link, const CanonicalContext& context, std::string_view) {
    link.bound.canonical = canonical_clause(ClauseKind::partition_bound, link.bound.text, context);
}
void fill(Constraint& constraint, const CanonicalContext& context, std::string_view) {
    Expression& definition = constraint.definition;
    if (constraint.type == ConstraintType::exclude)
        definition.canonical = canonical_clause(ClauseKind::exclusion, definition.text, context);
    else if (!definition.empty())
        definition.canonical = canonical_expression(definition.text, context);
}
// Names that stand beside the query are part of what it means.
std::string canonical_view(const Expression& query, const std::vector<ViewColumn>& columns,
                           const CanonicalContext& context) {
    std::string names;
    for (const ViewColumn& column : columns)
        if (column.type.empty()) names += (names.empty() ? "(" : ", ") + quote_identifier(column.name);
    std::string canonical = canonical_query(query.text, context);
    return names.empty() ? canonical : names + ") AS " + canonical;
}
void fill(View& view, const CanonicalContext& context, std::string_view) {
    view.query.canonical = canonical_view(view.query, view.columns, context);
}
void fill(MaterializedView& view, const CanonicalContext& context, std::string_view) {
    view.query.canonical = canonical_view(view.query, view.columns, context);
}
void fill(Rule& rule, const CanonicalContext& context, std::string_view) {
    rule.definition.canonical = canonical_query(rule.definition.text, context);
}
void fill(Function& function, const CanonicalContext& context, std::string_view) {
    for (FunctionArgument& argument : function.arguments)
        if (!argument.default_value.empty())
            argument.default_value.canonical =
                canonical_expression(argument.default_value.text, context, argument.type);
    if (!function.sql_body.empty()) function.sql_body.canonical = canonical_query(function.sql_body.text, context);
}
void fill(std::monostate&, const CanonicalContext&, std::string_view) {}

}  // namespace

std::optional<ObjectId> relation_in_sight(const Object& object) {
    if (auto* index = std::get_if<Index>(&object.payload)) return index->relation;
    if (auto* statistics = std::get_if<ExtendedStatistics>(&object.payload)) return statistics->relation;
    switch (object.id.kind) {
        case Kind::table:
        case Kind::column:
        case Kind::column_default:
        case Kind::constraint:
        case Kind::inheritance:
        case Kind::trigger:
        case Kind::policy:
        case Kind::publication_table: return make_id(Kind::table, object.id.schema, object.id.name);
        default: return std::nullopt;
    }
}

void canonicalise(Object& object, const CanonicalContext& context, std::string_view value_type) {
    std::visit([&](auto& payload) { fill(payload, context, value_type); }, object.payload);
}

}  // namespace schemadiff
