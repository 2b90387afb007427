#include "parser/canonical.hpp"

#include <algorithm>

#include "parser/canonical_elaborate.hpp"
#include "parser/canonical_type.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

bool is_query(Node* statement) {
    return IsA(statement, SelectStmt) || IsA(statement, InsertStmt) || IsA(statement, UpdateStmt) ||
           IsA(statement, DeleteStmt) || IsA(statement, MergeStmt);
}

}  // namespace

std::string canonical_expression(std::string_view text, const CanonicalContext& context, std::string_view type) {
    Tree tree = Tree::parse_expression(text);
    Node* node = tree.expression();
    if (node == nullptr) return std::string(text);
    Tree::Use use(tree);
    Elaborator elaborator(context);
    Term term = elaborator.elaborate(node);
    if (elaborator.failed()) return std::string(text);
    if (type.empty() || !term.is_typed()) return term.text;
    SqlType stored = parse_type(type, context);
    return stored.known() ? coerce(std::move(term), stored, context).text : term.text;
}

std::string canonical_query(std::string_view text, const CanonicalContext& context) {
    Tree tree = Tree::parse(text);
    if (tree.error() || list_length(tree.statements()) != 1) return std::string(text);
    Tree::Use use(tree);
    Node* statement = linitial_node(RawStmt, tree.statements())->stmt;
    if (is_query(statement) && !qualify_names(statement, context)) return std::string(text);
    std::string printed = deparse_statement(statement);
    return printed.empty() ? std::string(text) : printed;
}

std::string canonical_type(std::string_view text, const CanonicalContext& context) {
    SqlType type = parse_type(text, context);
    return type.known() ? format_type(type) : std::string(text);
}

}  // namespace schemadiff
