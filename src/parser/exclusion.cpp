// EXCLUDE constraints as pg_get_constraintdef prints them, without the index's own options.
#include "base/quote.hpp"
#include "base/text.hpp"
#include "parser/late_names.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

std::string operator_text(const List* name) {
    auto parts = strings(name);
    if (parts.size() < 2 || parts[0] == "pg_catalog") return parts.empty() ? std::string() : parts.back();
    return "OPERATOR(" + quote_identifier(parts[0]) + '.' + parts.back() + ')';
}

std::string key_text(const IndexKey& key, const Node* expression) {
    std::string text;
    if (!key.column.empty())
        text = quote_identifier(key.column);
    else
        text =
            expression != nullptr && IsA(expression, FuncCall) ? key.expression.text : '(' + key.expression.text + ')';
    if (!key.collation.empty()) text += " COLLATE " + settled_collation(key.collation);
    if (!key.opclass.empty()) text += ' ' + key.opclass;
    if (key.descending) text += " DESC";
    if (key.descending != key.nulls_first) text += key.nulls_first ? " NULLS FIRST" : " NULLS LAST";
    return text;
}

}  // namespace

std::string exclusion_text(Elaboration& elaboration, const Relation& relation, const ::Constraint* node,
                           std::vector<std::string>& column_names) {
    std::string method = node->access_method == nullptr ? "btree" : node->access_method;
    std::vector<std::string> parts;
    for (Node* pair : nodes(node->exclusions)) {
        auto* both = reinterpret_cast<List*>(pair);
        auto* element = linitial_node(IndexElem, both);
        auto keys = index_keys(elaboration, relation, list_make1(element), method, column_names);
        parts.push_back(key_text(keys.front(), element->expr) + " WITH " + operator_text(lsecond_node(List, both)));
    }
    std::string text = "USING " + method + " (" + join(parts, ", ") + ')';
    if (node->where_clause != nullptr) text += " WHERE (" + elaboration.expression_text(node->where_clause) + ')';
    return text;
}

}  // namespace schemadiff
