// Intervals of canonical_value.hpp. Manual 8.5.4 "Interval Input" and 8.5.5 "Interval Output".
#include <array>
#include <charconv>
#include <cstdio>
#include <optional>

#include "parser/canonical_value.hpp"

namespace schemadiff {

namespace {

struct Amounts {
    long months = 0, days = 0, seconds = 0;
};

struct Unit {
    std::string_view name;
    Amounts one;
};

constexpr std::array kUnits = {
    Unit{"year", {12, 0, 0}}, Unit{"mon", {1, 0, 0}},     Unit{"month", {1, 0, 0}}, Unit{"week", {0, 7, 0}},
    Unit{"day", {0, 1, 0}},   Unit{"hour", {0, 0, 3600}}, Unit{"hr", {0, 0, 3600}}, Unit{"minute", {0, 0, 60}},
    Unit{"min", {0, 0, 60}},  Unit{"second", {0, 0, 1}},  Unit{"sec", {0, 0, 1}},   Unit{"y", {12, 0, 0}},
    Unit{"d", {0, 1, 0}},     Unit{"h", {0, 0, 3600}},    Unit{"s", {0, 0, 1}},     Unit{"w", {0, 7, 0}},
};

const Unit* unit_named(std::string_view word) {
    for (const auto& unit : kUnits) {
        if (word == unit.name) return &unit;
        if (unit.name.size() > 1 && word.size() == unit.name.size() + 1 && word.starts_with(unit.name) &&
            word.back() == 's') {
            return &unit;
        }
    }
    return nullptr;
}

class IntervalReader {
  public:
    explicit IntervalReader(std::string_view text) : rest_(text) {}

    std::optional<Amounts> read() {
        skip_spaces();
        if (rest_.empty()) return std::nullopt;
        while (!rest_.empty()) {
            auto number = read_number();
            if (!number) return std::nullopt;
            bool good = rest_.starts_with(':') ? read_clock(*number) : read_unit(*number);
            if (!good) return std::nullopt;
            skip_spaces();
        }
        return sum_;
    }

  private:
    void skip_spaces() {
        while (!rest_.empty() && rest_.front() == ' ') rest_.remove_prefix(1);
    }

    std::optional<long> read_number() {
        long number = 0;
        constexpr std::size_t kMaximumDigits = 6;
        auto [end, failed] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
        auto length = static_cast<std::size_t>(end - rest_.data());
        if (failed != std::errc() || number < 0 || length > kMaximumDigits) return std::nullopt;
        rest_.remove_prefix(length);
        return number;
    }

    bool read_clock(long hours) {
        rest_.remove_prefix(1);
        auto minutes = read_number();
        if (!minutes || *minutes > 59) return false;
        sum_.seconds += hours * 3600 + *minutes * 60;
        if (!rest_.starts_with(':')) return at_end_of_word();
        rest_.remove_prefix(1);
        auto seconds = read_number();
        if (!seconds || *seconds > 59) return false;
        sum_.seconds += *seconds;
        return at_end_of_word();
    }

    bool read_unit(long number) {
        skip_spaces();
        std::string word;
        while (!rest_.empty() && ((rest_.front() | 0x20) >= 'a' && (rest_.front() | 0x20) <= 'z')) {
            word += static_cast<char>(rest_.front() | 0x20);
            rest_.remove_prefix(1);
        }
        const Unit* unit = unit_named(word);
        // A bare number is seconds, but only at the end and only once; a lone zero is common.
        if (word.empty() && number == 0 && rest_.empty()) return true;
        if (unit == nullptr || !at_end_of_word()) return false;
        sum_.months += number * unit->one.months;
        sum_.days += number * unit->one.days;
        sum_.seconds += number * unit->one.seconds;
        return true;
    }

    bool at_end_of_word() const {
        return rest_.empty() || rest_.front() == ' ' || (rest_.front() >= '0' && rest_.front() <= '9');
    }

    std::string_view rest_;
    Amounts sum_;
};

void add(std::string& out, long number, const char* unit) {
    if (number == 0) return;
    if (!out.empty()) out += ' ';
    out += std::to_string(number) + " " + unit + (number == 1 ? "" : "s");
}

}  // namespace

std::string normal_interval(const std::string& text) {
    auto amounts = IntervalReader(text).read();
    if (!amounts) return text;
    std::string out;
    add(out, amounts->months / 12, "year");
    add(out, amounts->months % 12, "mon");
    add(out, amounts->days, "day");
    if (amounts->seconds == 0 && !out.empty()) return out;
    std::array<char, 32> clock{};
    std::snprintf(clock.data(), clock.size(), "%02ld:%02ld:%02ld", amounts->seconds / 3600, amounts->seconds / 60 % 60,
                  amounts->seconds % 60);
    return out.empty() ? clock.data() : out + " " + clock.data();
}

}  // namespace schemadiff
