#include "parser/parse.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "parser/annotations.hpp"
#include "parser/batch.hpp"
#include "parser/database.hpp"
#include "parser/elaboration.hpp"
#include "parser/finish.hpp"
#include "parser/handlers.hpp"
#include "parser/off_scratch.hpp"
#include "parser/older_syntax.hpp"
#include "parser/psql_command.hpp"
#include "parser/unread_statement.hpp"

namespace schemadiff {

namespace {

using Sources = std::vector<std::shared_ptr<const Source>>;

// Enough statements for the parser to be busy, few enough for their trees to be small.
constexpr std::size_t kBatchBytes = 65536;

class Reader {
  public:
    Reader(const Sources& sources, Elaboration& elaboration) : sources_(sources), elaboration_(elaboration) {}

    void read_all() {
        for (const auto& source : sources_)
            if (seen_.count(source->name()) == 0) read(source);
    }

    const std::vector<CommentPlace>& comments() const { return comments_; }
    const std::vector<PlacedObject>& unread() const { return unread_; }

  private:
    void read(const std::shared_ptr<const Source>& source) {
        seen_.insert(source->name());
        if (!is_readable(source)) return;
        Splitter splitter(source->text());
        std::vector<Piece> batch;
        while (auto piece = splitter.next()) {
            if (piece->kind == PieceKind::statement) {
                batch.push_back(*piece);
                if (batch.back().end - batch.front().begin < kBatchBytes) continue;
            }
            run_batch(source, batch);
            batch.clear();
            if (piece->kind == PieceKind::command) run_command(source, *piece);
        }
        run_batch(source, batch);
        for (const auto& comment : splitter.comments()) comments_.push_back({source, comment.begin, comment.end});
        if (auto deep = splitter.comment_too_deep())
            elaboration_.diagnostics.error(
                "comment-too-deep", {source, *deep, 2},
                "comments are nested more than " + std::to_string(Splitter::kMaximumCommentNesting) + " deep");
    }

    bool is_readable(const std::shared_ptr<const Source>& source) {
        auto zero = source->text().find('\0');
        if (zero != std::string_view::npos)
            elaboration_.diagnostics.error("nul-byte", {source, zero, 1}, "the text contains a NUL byte");
        auto invalid = find_invalid_utf8(source->text());
        if (invalid != std::string_view::npos)
            elaboration_.diagnostics.error("not-utf8", {source, invalid, 1}, "the text is not UTF-8",
                                           "convert the file to UTF-8");
        return zero == std::string_view::npos && invalid == std::string_view::npos;
    }

    void run_command(const std::shared_ptr<const Source>& source, const Piece& piece) {
        Span span{source, piece.begin, piece.end - piece.begin};
        auto command = read_command(source->text().substr(piece.begin, piece.end - piece.begin), source->name());
        if (command.effect == CommandEffect::unknown)
            elaboration_.result.undecidable.error("only-a-server-knows", span,
                                                  "psql's " + command.word + " is not understood");
        if (command.effect != CommandEffect::include) return;
        for (const auto& each : sources_)
            if (each->name() == command.path && seen_.count(each->name()) == 0) return read(each);
        if (seen_.count(command.path) == 0)
            elaboration_.diagnostics.error("missing-file", span, "the file " + command.path + " was not read");
    }

    void run_batch(const std::shared_ptr<const Source>& source, const std::vector<Piece>& batch) {
        if (batch.empty()) return;
        std::size_t begin = batch.front().begin;
        Tree tree = Tree::parse(source->text().substr(begin, batch.back().end - begin));
        if (tree.error()) {
            if (batch.size() == 1) return run_older_syntax(source, batch.front(), *tree.error());
            for (const Piece& piece : batch) run_batch(source, {piece});
            return;
        }
        Tree::Use use(tree);
        std::size_t at = 0;
        for (auto* raw : nodes_of<RawStmt>(tree.statements())) {
            std::size_t location = begin + static_cast<std::size_t>(std::max(raw->stmt_location, 0));
            while (at + 1 < batch.size() && batch[at].begin < location) ++at;
            Span span{source, batch[at].begin, batch[at].end - batch[at].begin};
            elaboration_.result.statements.push_back(
                {std::string(source->text().substr(span.offset, span.length)), span, is_kept_off_scratch(raw->stmt)});
            elaboration_.run(raw->stmt, source, begin, span);
        }
    }

    // Names that the grammar takes for keywords by now are quoted one after the other. Places inside such a statement
    // are off by the quotes.
    void run_older_syntax(const std::shared_ptr<const Source>& source, const Piece& piece, const SyntaxError& error) {
        constexpr int kMostWords = 64;
        std::size_t length = piece.end - piece.begin;
        Span span{source, piece.begin, length};
        auto text = with_quoted_keyword(source->text().substr(piece.begin, length), error.offset);
        for (int tries = 0; text && tries < kMostWords; ++tries) {
            Tree tree = Tree::parse(*text);
            if (tree.error()) {
                text = with_quoted_keyword(*text, tree.error()->offset);
                continue;
            }
            Tree::Use use(tree);
            elaboration_.result.statements.push_back({std::move(*text), span, false});
            for (auto* raw : nodes_of<RawStmt>(tree.statements()))
                elaboration_.run(raw->stmt, source, piece.begin, span);
            return;
        }
        report(source, piece, error);
    }

    // What a newer server accepts and this grammar does not know yet is no mistake.
    bool may_be_newer_syntax(std::string_view statement) const {
        if (elaboration_.environment.server_version / 10000 <= PG_VERSION_NUM / 10000) return false;
        std::string upper(statement);
        std::transform(upper.begin(), upper.end(), upper.begin(), [](unsigned char c) { return std::toupper(c); });
        for (const char* word : {"VIRTUAL", "GENERATED ALWAYS AS", "ENFORCED", "WITHOUT OVERLAPS", "PERIOD", "NOT NULL",
                                 "NOT VALID", "ALTER CONSTRAINT"})
            if (upper.find(word) != std::string::npos) return true;
        return false;
    }

    void report(const std::shared_ptr<const Source>& source, const Piece& piece, const SyntaxError& error) {
        std::string_view statement = source->text().substr(piece.begin, piece.end - piece.begin);
        std::size_t offset = std::min(error.offset, statement.empty() ? 0 : statement.size() - 1);
        Span span{source, piece.begin + offset, word_length(statement.substr(offset))};
        if (may_be_newer_syntax(statement)) {
            Span whole{source, piece.begin, piece.end - piece.begin};
            elaboration_.result.statements.push_back({std::string(statement), whole, false});
            const auto& schemas = elaboration_.path.schemas;
            for (UnreadObject& object : objects_by_words(statement, schemas.empty() ? "public" : schemas.front()))
                unread_.push_back({{source, piece.begin + object.begin, object.end - object.begin}, object.id});
            elaboration_.result.undecidable.error("newer-syntax", span,
                                                  "the grammar of this build does not know this: " + error.message);
        } else {
            elaboration_.diagnostics.error("syntax", span, error.message);
        }
    }

    static std::size_t word_length(std::string_view text) {
        std::size_t length = 0;
        while (length < text.size() && (std::isalnum(static_cast<unsigned char>(text[length])) != 0 ||
                                        text[length] == '_' || static_cast<unsigned char>(text[length]) >= 0x80))
            ++length;
        return std::max<std::size_t>(length, 1);
    }

    const Sources& sources_;
    Elaboration& elaboration_;
    std::set<std::string> seen_;
    std::vector<CommentPlace> comments_;
    std::vector<PlacedObject> unread_;
};

}  // namespace

ParsedSchema parse_schema(const std::vector<std::shared_ptr<const Source>>& sources,
                          const ParseEnvironment& environment, Diagnostics& diagnostics) {
    ParsedSchema result;
    run_with_deep_stack([&] {
        Elaboration elaboration(environment, diagnostics, result);
        ObjectId initial = make_id(Kind::schema, "", "public");
        elaboration.builder.add({initial, Schema{}, {}});
        Reader reader(sources, elaboration);
        reader.read_all();
        elaboration.finish_waiting();
        std::vector<Span> places;
        for (const WrittenStatement& statement : result.statements) places.push_back(statement.span);
        elaboration.builder.set_hints(
            read_annotations(reader.comments(), places, elaboration.builder, reader.unread(), diagnostics));
        for (const auto& [word, count] : elaboration.not_schema)
            diagnostics.note("not-schema", sources.empty() ? Span{} : Span{sources.front(), 0, 1},
                             std::to_string(count) + " " + word + " statement" + (count == 1 ? "" : "s") +
                                 " passed over: not schema");
        result.catalog = finish_catalog(elaboration);
    });
    return result;
}

}  // namespace schemadiff
