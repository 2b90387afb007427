// jsonb of canonical_value.hpp. Manual 8.14; jsonb_util.c for the order of keys.
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "parser/canonical_value.hpp"

namespace schemadiff {

namespace {

constexpr int kMaximumDepth = 100;

// Prints what it reads. Escapes and numbers beyond the plain ones are refused: jsonb rewrites them.
class JsonReader {
  public:
    explicit JsonReader(std::string_view text) : rest_(text) {}

    std::optional<std::string> read() {
        auto value = read_value(0);
        skip_spaces();
        return value && rest_.empty() ? value : std::nullopt;
    }

  private:
    void skip_spaces() {
        while (!rest_.empty() && (rest_[0] == ' ' || rest_[0] == '\n' || rest_[0] == '\t' || rest_[0] == '\r')) {
            rest_.remove_prefix(1);
        }
    }

    bool take(char c) {
        skip_spaces();
        if (!rest_.starts_with(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    std::optional<std::string> read_value(int depth) {
        skip_spaces();
        if (rest_.empty() || depth > kMaximumDepth) return std::nullopt;
        if (rest_[0] == '{') return read_object(depth);
        if (rest_[0] == '[') return read_list(depth);
        if (rest_[0] == '"') return read_string();
        for (std::string_view word : {"true", "false", "null"}) {
            if (!rest_.starts_with(word)) continue;
            rest_.remove_prefix(word.size());
            return std::string(word);
        }
        return read_number();
    }

    std::optional<std::string> read_string() {
        auto end = rest_.find_first_of("\"\\", 1);
        if (end == std::string_view::npos || rest_[end] == '\\') return std::nullopt;
        bool control = std::any_of(rest_.begin(), rest_.begin() + static_cast<long>(end),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x20; });
        if (control) return std::nullopt;
        std::string text(rest_.substr(0, end + 1));
        rest_.remove_prefix(end + 1);
        return text;
    }

    std::optional<std::string> read_number() {
        std::size_t length = rest_.find_first_not_of("-0123456789.eE+");
        std::string text(rest_.substr(0, length));
        bool plain = !text.empty() && text.find_first_of("eE+") == std::string::npos && text.back() != '.' &&
                     text.find('-', 1) == std::string::npos && text != "-0" && !text.starts_with("-0.");
        if (!plain) return std::nullopt;
        rest_.remove_prefix(text.size());
        return text;
    }

    std::optional<std::string> read_list(int depth) {
        take('[');
        std::string out = "[";
        if (take(']')) return out + "]";
        do {
            auto value = read_value(depth + 1);
            if (!value) return std::nullopt;
            out += (out.size() > 1 ? ", " : "") + *value;
        } while (take(','));
        return take(']') ? std::optional(out + "]") : std::nullopt;
    }

    std::optional<std::string> read_object(int depth) {
        take('{');
        std::vector<std::pair<std::string, std::string>> members;
        if (take('}')) return "{}";
        do {
            skip_spaces();
            if (!rest_.starts_with('"')) return std::nullopt;
            auto key = read_string();
            if (!key || !take(':')) return std::nullopt;
            auto value = read_value(depth + 1);
            if (!value) return std::nullopt;
            std::erase_if(members, [&](const auto& member) { return member.first == *key; });
            members.emplace_back(*key, *value);
        } while (take(','));
        if (!take('}')) return std::nullopt;
        std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) {
            return std::pair(a.first.size(), a.first) < std::pair(b.first.size(), b.first);
        });
        std::string out = "{";
        for (const auto& [key, value] : members) out += (out.size() > 1 ? ", " : "") + key + ": " + value;
        return out + "}";
    }

    std::string_view rest_;
};

}  // namespace

std::string normal_jsonb(const std::string& text) {
    auto read = JsonReader(text).read();
    return read ? *read : text;
}

}  // namespace schemadiff
