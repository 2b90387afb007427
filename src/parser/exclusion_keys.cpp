#include "parser/exclusion_keys.hpp"

#include "base/quote.hpp"
#include "parser/nodes.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

std::string quoted(const List* name) {
    std::string text;
    for (const std::string& part : strings(name)) text += (text.empty() ? "" : ".") + quote_identifier(part);
    return text;
}

std::string comparison_text(const List* name) {
    auto parts = strings(name);
    std::string symbol = parts.back();
    parts.pop_back();
    return parts.empty() ? symbol : "OPERATOR(" + quote_identifier(parts.front()) + '.' + symbol + ')';
}

ExclusionKeys keys_of(const ::Constraint& constraint) {
    ExclusionKeys read;
    for (Node* pair : nodes(constraint.exclusions)) {
        auto* both = reinterpret_cast<List*>(pair);
        auto* element = linitial_node(IndexElem, both);
        ExclusionKey& key = read.keys.emplace_back();
        key.expression =
            element->name != nullptr ? quote_identifier(element->name) : '(' + deparse_expression(element->expr) + ')';
        key.comparison = comparison_text(lsecond_node(List, both));
        key.collation = quoted(element->collation);
    }
    if (constraint.where_clause != nullptr) read.predicate = deparse_expression(constraint.where_clause);
    return read;
}

}  // namespace

std::optional<ExclusionKeys> read_exclusion_keys(std::string_view definition) {
    Tree tree = Tree::parse("CREATE TABLE t (EXCLUDE " + std::string(definition) + ')');
    if (tree.error() || list_length(tree.statements()) != 1) return std::nullopt;
    Tree::Use use(tree);
    Node* statement = linitial_node(RawStmt, tree.statements())->stmt;
    if (!IsA(statement, CreateStmt)) return std::nullopt;
    for (Node* element : nodes(castNode(CreateStmt, statement)->tableElts))
        if (IsA(element, Constraint)) return keys_of(*castNode(Constraint, element));
    return std::nullopt;
}

}  // namespace schemadiff
