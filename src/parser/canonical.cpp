#include "parser/canonical.hpp"

#include "parser/canonical_type.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

std::string canonical_expression(std::string_view text, const CanonicalContext&, std::string_view) {
    Tree tree = Tree::parse_expression(text);
    Node* node = tree.expression();
    if (node == nullptr) return std::string(text);
    Tree::Use use(tree);
    std::string printed = deparse_expression(node);
    return printed.empty() ? std::string(text) : printed;
}

std::string canonical_query(std::string_view text, const CanonicalContext&) {
    Tree tree = Tree::parse(text);
    if (tree.error() || list_length(tree.statements()) != 1) return std::string(text);
    Tree::Use use(tree);
    std::string printed = deparse_statement(linitial_node(RawStmt, tree.statements())->stmt);
    return printed.empty() ? std::string(text) : printed;
}

std::string canonical_type(std::string_view text, const CanonicalContext& context) {
    SqlType type = parse_type(text, context);
    return type.known() ? format_type(type) : std::string(text);
}

}  // namespace schemadiff
