// Cuts a text into statements, psql commands and COPY data in one linear pass, as psql does it: quotes, dollar quotes,
// nested comments, parentheses and BEGIN ATOMIC bodies are respected. Knows nothing of grammar, so it works on broken
// text too.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace schemadiff {

enum class PieceKind {
    statement,  // without its semicolon, from its first token to its last
    command,    // "\restrict x": from the backslash to the end of the line
    copy_data,  // the lines after COPY .. FROM stdin, without the closing "\."
};

struct Piece {
    PieceKind kind = PieceKind::statement;
    std::size_t begin = 0;
    std::size_t end = 0;
};

class Splitter {
  public:
    static constexpr int kMaximumCommentNesting = 1000;

    explicit Splitter(std::string_view text) : text_(text) {}

    std::optional<Piece> next();
    // Comments that have been passed, from "--" to the end of the line or from "/*" to "*/"; all of them at the end.
    struct Comment {
        std::size_t begin, end;
    };
    const std::vector<Comment>& comments() const { return comments_; }
    // Offset of a comment nested deeper than the maximum; the text ends there.
    std::optional<std::size_t> comment_too_deep() const { return too_deep_; }

  private:
    void skip_line_comment();
    void skip_block_comment();
    void skip_quoted(char quote, bool backslashes);
    bool skip_dollar_quoted();
    void read_word();
    void begin_statement();
    bool finished_by_semicolon() const;
    std::optional<Piece> copy_data();
    std::optional<Piece> statement_before(std::size_t end);

    std::string_view text_;
    std::size_t at_ = 0;
    std::optional<std::size_t> first_;  // first token of the statement being read
    std::size_t last_ = 0;              // end of its last token
    int parentheses_ = 0;
    int words_ = 0;
    std::string opening_;  // initials of its first words: "cf" or "corp" open a routine
    int bodies_ = 0;       // depth of BEGIN .. END and CASE .. END inside a routine
    bool copy_ = false;    // starts with COPY
    bool from_ = false;    // the word before was FROM
    bool copy_from_stdin_ = false;
    bool data_follows_ = false;
    std::optional<std::size_t> too_deep_;
    std::vector<Comment> comments_;
};

// The first character from `at` on that is neither space nor part of a comment; the end when there is none.
std::size_t next_code(std::string_view text, std::size_t at);

// Length of the list element (a column definition, a constraint) that starts at `offset`: up to the next comma or
// closing parenthesis of its own level.
std::size_t element_length(std::string_view text, std::size_t offset);

}  // namespace schemadiff
