#include "parser/batch.hpp"

#include <algorithm>

namespace schemadiff {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }
bool starts_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool continues_word(char c) { return starts_word(c) || (c >= '0' && c <= '9') || c == '$'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equals_word(std::string_view word, std::string_view keyword) {
    return std::equal(word.begin(), word.end(), keyword.begin(), keyword.end(),
                      [](char a, char b) { return lower(a) == b; });
}

}  // namespace

void Splitter::skip_line_comment() {
    auto end = text_.find('\n', at_);
    at_ = end == std::string_view::npos ? text_.size() : end;
}

void Splitter::skip_block_comment() {
    std::size_t begin = at_;
    int depth = 0;
    while (at_ < text_.size()) {
        if (text_.compare(at_, 2, "/*") == 0) {
            if (++depth > kMaximumCommentNesting) {
                too_deep_ = begin;
                at_ = text_.size();
                return;
            }
            at_ += 2;
        } else if (text_.compare(at_, 2, "*/") == 0) {
            at_ += 2;
            if (--depth == 0) return;
        } else {
            ++at_;
        }
    }
}

void Splitter::skip_quoted(char quote, bool backslashes) {
    for (++at_; at_ < text_.size(); ++at_) {
        if (backslashes && text_[at_] == '\\') {
            ++at_;
        } else if (text_[at_] == quote) {
            ++at_;
            if (at_ >= text_.size() || text_[at_] != quote) return;
        }
    }
    at_ = text_.size();
}

bool Splitter::skip_dollar_quoted() {
    std::size_t end = at_ + 1;
    if (end < text_.size() && text_[end] >= '0' && text_[end] <= '9') return false;
    while (end < text_.size() && continues_word(text_[end]) && text_[end] != '$') ++end;
    if (end >= text_.size() || text_[end] != '$') return false;
    std::string_view tag = text_.substr(at_, end + 1 - at_);
    auto close = text_.find(tag, end + 1);
    at_ = close == std::string_view::npos ? text_.size() : close + tag.size();
    return true;
}

void Splitter::begin_statement() {
    first_.reset();
    parentheses_ = words_ = bodies_ = 0;
    opening_.clear();
    copy_ = from_ = copy_from_stdin_ = false;
}

// psql's own rule: inside CREATE [OR REPLACE] FUNCTION or PROCEDURE, BEGIN opens and END closes a body.
void Splitter::read_word() {
    std::size_t begin = at_;
    while (at_ < text_.size() && continues_word(text_[at_])) ++at_;
    std::string_view word = text_.substr(begin, at_ - begin);
    if (words_ < 4) opening_ += lower(word.front());
    if (words_ == 0) copy_ = equals_word(word, "copy");
    ++words_;
    bool routine = opening_.starts_with("cf") || opening_.starts_with("cp") || opening_.starts_with("corf") ||
                   opening_.starts_with("corp");
    if (routine && parentheses_ == 0) {
        if (equals_word(word, "begin"))
            ++bodies_;
        else if (equals_word(word, "case") && bodies_ > 0)
            ++bodies_;
        else if (equals_word(word, "end") && bodies_ > 0)
            --bodies_;
    }
    if (copy_ && from_ && equals_word(word, "stdin")) copy_from_stdin_ = true;
    from_ = equals_word(word, "from");
}

bool Splitter::finished_by_semicolon() const { return parentheses_ == 0 && bodies_ == 0; }

std::optional<Piece> Splitter::statement_before(std::size_t end) {
    if (!first_) return std::nullopt;
    Piece piece{PieceKind::statement, *first_, end};
    data_follows_ = copy_from_stdin_;
    begin_statement();
    return piece;
}

std::optional<Piece> Splitter::copy_data() {
    data_follows_ = false;
    auto line_end = [&](std::size_t from) {
        auto end = text_.find('\n', from);
        return end == std::string_view::npos ? text_.size() : end;
    };
    std::size_t begin = std::min(line_end(at_) + 1, text_.size());
    std::size_t line = begin;
    while (line < text_.size()) {
        std::size_t end = line_end(line);
        std::string_view content = text_.substr(line, end - line);
        if (!content.empty() && content.back() == '\r') content.remove_suffix(1);
        at_ = std::min(end + 1, text_.size());
        if (content == "\\.") return Piece{PieceKind::copy_data, begin, line};
        line = end + 1;
    }
    at_ = text_.size();
    return Piece{PieceKind::copy_data, begin, text_.size()};
}

std::optional<Piece> Splitter::next() {
    if (data_follows_) return copy_data();
    while (at_ < text_.size()) {
        char c = text_[at_];
        char after = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        if (is_space(c)) {
            ++at_;
            continue;
        }
        bool line_comment = c == '-' && after == '-', block_comment = c == '/' && after == '*';
        if (line_comment || block_comment) {
            std::size_t begin = at_;
            line_comment ? skip_line_comment() : skip_block_comment();
            comments_.push_back({begin, at_});
            continue;
        }
        if (c == '\\') {
            if (auto pending = statement_before(last_)) return pending;
            std::size_t begin = at_;
            skip_line_comment();
            return Piece{PieceKind::command, begin, at_};
        }
        if (c == ';' && finished_by_semicolon()) {
            ++at_;
            if (auto statement = statement_before(last_)) return statement;
            begin_statement();
            continue;
        }
        if (!first_) first_ = at_;
        if (c == '\'' || c == '"') {
            skip_quoted(c, false);
        } else if ((c == 'e' || c == 'E') && after == '\'') {
            ++at_;
            skip_quoted('\'', true);
        } else if (starts_word(c)) {
            read_word();
        } else if (c >= '0' && c <= '9') {
            while (at_ < text_.size() && continues_word(text_[at_])) ++at_;
        } else if (c != '$' || !skip_dollar_quoted()) {
            if (c == '(') ++parentheses_;
            if (c == ')' && parentheses_ > 0) --parentheses_;
            ++at_;
        }
        last_ = std::min(at_, text_.size());
    }
    return statement_before(last_);
}

namespace {

// They may be nested.
std::size_t end_of_block_comment(std::string_view text, std::size_t at) {
    int depth = 0;
    while (at < text.size()) {
        std::string_view rest = text.substr(at);
        bool opens = rest.starts_with("/*"), closes = rest.starts_with("*/");
        if (opens) ++depth;
        if (closes) --depth;
        at += opens || closes ? 2 : 1;
        if (closes && depth == 0) return at;
    }
    return text.size();
}

}  // namespace

std::size_t next_code(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        if (text.substr(at).starts_with("--"))
            at = std::min(text.find('\n', at), text.size());
        else if (text.substr(at).starts_with("/*"))
            at = end_of_block_comment(text, at);
        else if (is_space(text[at]))
            ++at;
        else
            break;
    }
    return at;
}

std::size_t element_length(std::string_view text, std::size_t offset) {
    int depth = 0;
    std::size_t last = offset;
    for (std::size_t at = offset; at < text.size(); ++at) {
        char c = text[at];
        if (c == '\'' || c == '"') {
            auto end = text.find(c, at + 1);
            at = end == std::string_view::npos ? text.size() - 1 : end;
        } else if (c == '-' && at + 1 < text.size() && text[at + 1] == '-') {
            auto end = text.find('\n', at);
            at = end == std::string_view::npos ? text.size() - 1 : end;
            continue;
        } else if (text.substr(at).starts_with("/*")) {
            at = end_of_block_comment(text, at) - 1;
            continue;
        } else if (c == '(' || c == '[') {
            ++depth;
        } else if (c == ')' || c == ']') {
            if (depth-- == 0) break;
        } else if ((c == ',' && depth == 0) || c == ';') {
            break;
        }
        if (!is_space(c)) last = at + 1;
    }
    return std::max<std::size_t>(last - offset, 1);
}

}  // namespace schemadiff
