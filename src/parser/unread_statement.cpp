#include "parser/unread_statement.hpp"

#include <algorithm>
#include <cctype>

#include "parser/annotations.hpp"
#include "parser/batch.hpp"

namespace schemadiff {

namespace {

bool in_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$' || c == '"' ||
           static_cast<unsigned char>(c) >= 0x80;
}

class Words {
  public:
    explicit Words(std::string_view text) : text_(text) {}

    std::size_t at() const { return at_; }
    void move_to(std::size_t at) {
        at_ = at;
        skip_blank();
    }

    // A word, or a name in as many parts as it has; empty at anything else.
    std::string_view next() {
        skip_blank();
        std::size_t begin = at_;
        while (at_ < text_.size() && (in_word(text_[at_]) || (text_[at_] == '.' && at_ > begin))) {
            if (text_[at_] == '"') at_ = std::min(text_.find('"', at_ + 1), text_.size() - 1);
            ++at_;
        }
        return text_.substr(begin, at_ - begin);
    }

    bool next_is(std::string_view word) {
        std::size_t before = at_;
        if (is(next(), word)) return true;
        at_ = before;
        return false;
    }

    bool next_is(char c) {
        skip_blank();
        if (at_ >= text_.size() || text_[at_] != c) return false;
        move_to(at_ + 1);
        return true;
    }

    static bool is(std::string_view word, std::string_view keyword) {
        return std::equal(word.begin(), word.end(), keyword.begin(), keyword.end(),
                          [](char a, char b) { return std::toupper(static_cast<unsigned char>(a)) == b; });
    }

  private:
    void skip_blank() { at_ = next_code(text_, at_); }

    std::string_view text_;
    std::size_t at_ = 0;
};

class Reader {
  public:
    Reader(std::string_view statement, const std::string& schema)
        : statement_(statement), schema_(schema), words_(statement) {}

    std::vector<UnreadObject> run() {
        if (words_.next_is("CREATE"))
            create();
        else if (words_.next_is("ALTER") && words_.next_is("TABLE"))
            alter();
        return std::move(found_);
    }

  private:
    bool read_table() {
        WrittenName name = read_written_name(words_.next());
        if (name.name.empty()) return false;
        table_ = make_id(Kind::table, name.schema.empty() ? schema_ : name.schema, name.name);
        return true;
    }

    void create() {
        if (!words_.next_is("UNLOGGED")) words_.next_is("FOREIGN");
        if (!words_.next_is("TABLE")) return;
        if (words_.next_is("IF")) words_.next(), words_.next();
        if (!read_table() || !words_.next_is('(')) return;
        found_.push_back({0, statement_.size(), table_});
        while (words_.at() < statement_.size() && statement_[words_.at()] != ')') {
            std::size_t begin = words_.at();
            std::size_t end = begin + element_length(statement_, begin);
            read_element(begin, end);
            words_.move_to(end);
            if (!words_.next_is(',')) return;
        }
    }

    void alter() {
        if (words_.next_is("IF")) words_.next();
        words_.next_is("ONLY");
        if (!read_table() || !words_.next_is("ADD")) return;
        words_.next_is("COLUMN");
        words_.move_to(words_.at());
        read_element(words_.at(), statement_.size());
    }

    void read_element(std::size_t begin, std::size_t end) {
        constexpr std::string_view kNoNames[] = {"PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "EXCLUDE", "LIKE", "NOT"};
        std::string_view first = words_.next();
        bool constraint = Words::is(first, "CONSTRAINT");
        for (std::string_view word : kNoNames)
            if (Words::is(first, word)) return;
        std::string name = read_written_name(constraint ? words_.next() : first).name;
        if (name.empty()) return;
        Kind kind = constraint ? Kind::constraint : Kind::column;
        found_.push_back({begin, end, make_id(kind, table_.schema, table_.name, name)});
    }

    std::string_view statement_;
    const std::string& schema_;
    Words words_;
    ObjectId table_;
    std::vector<UnreadObject> found_;
};

}  // namespace

std::vector<UnreadObject> objects_by_words(std::string_view statement, const std::string& schema) {
    return Reader(statement, schema).run();
}

}  // namespace schemadiff
