// Private to src/parser. SQL text to raw parse nodes and back; the sole caller of libpg_query's C API.
// A Tree owns the memory of its nodes: nodes made (makeNode, lappend ..) while a Tree::Use is alive belong to that
// tree.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "parser/postgres_nodes.hpp"

namespace schemadiff {

struct SyntaxError {
    std::string message;     // PostgreSQL's own words
    std::size_t offset = 0;  // bytes from 0 into the parsed text
};

class Tree {
  public:
    // Parses any number of statements. Never throws for bad SQL: look at error().
    static Tree parse(std::string_view sql);
    // Parses one expression, as after SELECT; expression() is null when the text is not exactly one.
    static Tree parse_expression(std::string_view sql);

    Tree(Tree&& other) noexcept;
    Tree& operator=(Tree&& other) noexcept;
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;
    ~Tree();

    const std::optional<SyntaxError>& error() const { return error_; }
    List* statements() const { return statements_; }  // of RawStmt
    Node* expression() const;

    // Makes this tree's memory the current one while alive: needed around code that allocates nodes.
    class Use {
      public:
        explicit Use(const Tree& tree);
        ~Use();
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;

      private:
        MemoryContext before_;
    };

  private:
    Tree() = default;
    MemoryContext memory_ = nullptr;
    List* statements_ = nullptr;
    std::optional<SyntaxError> error_;
};

// SQL text of a node, in libpg_query's spelling: one line, keywords upper case. Empty when libpg_query cannot print it.
// Callers hold a Tree::Use. Recursion depth follows the depth of the tree: see run_with_deep_stack.
std::string deparse_statement(Node* statement);
std::string deparse_expression(Node* expression);
// The same for a query, checked: libpg_query misprints some clauses ("FOR UPDATE OF tSKIP LOCKED"). Empty when the text
// does not parse, or not to the same query.
std::string deparse_query(Node* query);
// True when the text is this one statement.
bool is_text_of(std::string_view text, Node* statement);
std::string deparse_type(TypeName* type);

// Runs work on a thread whose stack is large enough for trees nested kMaximumNesting deep; exceptions come through.
// Walkers and the deparser recurse, and a chain of n operators is a tree of depth n.
inline constexpr int kMaximumNesting = 200000;
void run_with_deep_stack(const std::function<void()>& work);

}  // namespace schemadiff
