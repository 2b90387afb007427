#include "parser/canonical.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "parser/canonical_elaborate.hpp"
#include "parser/canonical_type.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

bool is_query(Node* statement) {
    return IsA(statement, SelectStmt) || IsA(statement, InsertStmt) || IsA(statement, UpdateStmt) ||
           IsA(statement, DeleteStmt) || IsA(statement, MergeStmt);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The texts that most defaults are, read without a parser: a small number, a plain string, a few words.
std::optional<Term> read_trivial(std::string_view text, const CanonicalContext& context) {
    constexpr std::size_t kDigitsOfInteger = 9;
    if (text.empty()) return std::nullopt;
    bool number = text.size() <= kDigitsOfInteger && std::all_of(text.begin(), text.end(), is_digit);
    if (number) return constant_term(std::string(text), {{}, "int4", {}, false, false});
    if (text == "true" || text == "false") return constant_term(std::string(text), {{}, "bool", {}, false, false});
    if (text == "CURRENT_TIMESTAMP") return other_term(std::string(text), {{}, "timestamptz", {}, false, false});
    if (text == "now()") {
        bool overloaded = context.schema_of_function && !context.schema_of_function("now").empty();
        if (!overloaded) return other_term(std::string(text), {{}, "timestamptz", {}, false, false});
    }
    bool quoted = text.size() >= 2 && text.front() == '\'' && text.back() == '\'';
    if (!quoted) return std::nullopt;
    text = text.substr(1, text.size() - 2);
    if (text.find_first_of("'\\\n") != std::string_view::npos) return std::nullopt;
    return literal_term(std::string(text));
}

std::string as_stored(Term term, const CanonicalContext& context, std::string_view type) {
    if (type.empty() || !term.is_typed()) return term.text;
    SqlType stored = parse_type(type, context);
    return stored.known() ? coerce(std::move(term), stored, context).text : term.text;
}

}  // namespace

std::string canonical_expression(std::string_view text, const CanonicalContext& context, std::string_view type) {
    if (auto trivial = read_trivial(text, context)) return as_stored(std::move(*trivial), context, type);
    Tree tree = Tree::parse_expression(text);
    Node* node = tree.expression();
    if (node == nullptr) return std::string(text);
    Tree::Use use(tree);
    Elaborator elaborator(context);
    Term term = elaborator.elaborate(node);
    if (elaborator.failed()) return std::string(text);
    return as_stored(std::move(term), context, type);
}

std::string canonical_query(std::string_view text, const CanonicalContext& context) {
    Tree tree = Tree::parse(text);
    if (tree.error() || list_length(tree.statements()) != 1) return std::string(text);
    Tree::Use use(tree);
    Node* statement = linitial_node(RawStmt, tree.statements())->stmt;
    if (is_query(statement) && !qualify_names(statement, context)) return std::string(text);
    std::string printed = deparse_statement(statement);
    bool misprinted = printed.empty() || Tree::parse(printed).error();
    return misprinted ? std::string(text) : printed;
}

std::string canonical_type(std::string_view text, const CanonicalContext& context) {
    SqlType type = parse_type(text, context);
    return type.known() ? format_type(type) : std::string(text);
}

}  // namespace schemadiff
