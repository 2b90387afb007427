#include "parser/canonical_value.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <vector>

#include "base/text.hpp"

namespace schemadiff {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool all_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::string normal_boolean(const std::string& text) {
    std::string word = lower(trim(text));
    auto prefix_of = [&](std::string_view whole) { return !word.empty() && whole.starts_with(word); };
    // "o" alone could be "on" or "off", and is an error.
    if (prefix_of("true") || prefix_of("yes") || word == "on" || word == "1") return "true";
    if (prefix_of("false") || prefix_of("no") || word == "of" || word == "off" || word == "0") return "false";
    return text;
}

// "1.5e1" to "15", as numeric_in does: the exponent moves the point and leaves no fewer digits than there were.
std::string without_exponent(std::string_view text) {
    auto mark = text.find_first_of("eE");
    if (mark == std::string_view::npos) return std::string(text);
    constexpr int kMaximumExponent = 30;
    int exponent = 0;
    std::string_view power = text.substr(mark + 1);
    if (power.starts_with('+')) power.remove_prefix(1);
    auto [end, failed] = std::from_chars(power.data(), power.data() + power.size(), exponent);
    bool read = failed == std::errc() && end == power.data() + power.size();
    if (!read || exponent > kMaximumExponent || exponent < -kMaximumExponent) return std::string(text);
    std::string digits(text.substr(0, mark));
    bool negative = digits.starts_with('-');
    if (negative) digits.erase(0, 1);
    auto point = std::min(digits.find('.'), digits.size());
    if (point < digits.size()) digits.erase(point, 1);
    if (!all_digits(digits)) return std::string(text);
    long at = static_cast<long>(point) + exponent;
    if (at < 0) digits.insert(0, static_cast<std::size_t>(-at), '0');
    at = std::max(at, 0L);
    if (static_cast<std::size_t>(at) > digits.size()) digits.resize(static_cast<std::size_t>(at), '0');
    digits.insert(static_cast<std::size_t>(at), static_cast<std::size_t>(at) < digits.size() ? "." : "");
    return (negative ? "-" : "") + digits;
}

// A decimal number: sign, no superfluous zeros in front; zeros behind the point kept.
std::string normal_decimal(const std::string& text) {
    std::string moved = without_exponent(trim(text));
    std::string_view rest = moved;
    bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+')) rest.remove_prefix(1);
    auto point = rest.find('.');
    std::string_view whole = rest.substr(0, point);
    std::string_view fraction = point == std::string_view::npos ? std::string_view() : rest.substr(point + 1);
    bool digits = (whole.empty() || all_digits(whole)) && (fraction.empty() || all_digits(fraction));
    if (!digits || (whole.empty() && fraction.empty())) return text;
    whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size()));
    std::string out = whole.empty() ? "0" : std::string(whole);
    if (!fraction.empty()) out.append(".").append(fraction);
    bool zero = out.find_first_not_of("0.") == std::string::npos;
    return negative && !zero ? "-" + out : out;
}

std::string normal_integer(const std::string& text) {
    std::string decimal = normal_decimal(text);
    return decimal.find('.') == std::string::npos ? decimal : text;
}

std::string normal_float(const std::string& text) {
    std::string decimal = normal_decimal(text);
    // float8out is exact to 15 digits; beyond them, and for -0, the text stays.
    constexpr std::size_t kExactLength = 6;
    std::string_view trimmed = trim(text);
    if (decimal.size() > kExactLength || (trimmed.starts_with('-') && decimal == "0")) return text;
    if (decimal.find('.') == std::string::npos) return decimal;
    auto last = decimal.find_last_not_of('0');
    decimal.resize(decimal[last] == '.' ? last : last + 1);
    return decimal == "-0" ? text : decimal;
}

// "YYYY-MM-DD": the one order that no DateStyle reads differently.
bool is_iso_date(std::string_view text) {
    return text.size() == 10 && all_digits(text.substr(0, 4)) && text[4] == '-' && all_digits(text.substr(5, 2)) &&
           text[7] == '-' && all_digits(text.substr(8, 2));
}

// "HH:MM", "HH:MM:SS" or "HH:MM:SS.ffffff" to what time_out prints; empty when it is something else.
std::string clock_time(std::string_view text) {
    bool minutes = text.size() >= 5 && all_digits(text.substr(0, 2)) && text[2] == ':' && all_digits(text.substr(3, 2));
    if (!minutes || text.substr(0, 2) > "23" || text.substr(3, 2) > "59") return {};
    if (text.size() == 5) return std::string(text) + ":00";
    if (text.size() < 8 || text[5] != ':' || !all_digits(text.substr(6, 2)) || text.substr(6, 2) > "59") return {};
    std::string out(text.substr(0, 8));
    std::string_view fraction = text.substr(8);
    if (fraction.empty()) return out;
    if (fraction[0] != '.' || fraction.size() > 7 || !all_digits(fraction.substr(1))) return {};
    while (fraction.back() == '0') fraction.remove_suffix(1);
    return fraction == "." ? out : out + std::string(fraction);
}

std::string normal_timestamptz(const std::string& text) {
    std::string_view rest = trim(text);
    // Without an offset the session's TimeZone decides.
    for (std::string_view utc : {"Z", "z", "+00:00", "+00", "+0", " UTC", " utc"}) {
        if (!rest.ends_with(utc)) continue;
        std::string without(rest.substr(0, rest.size() - utc.size()));
        std::string local = normal_timestamp(without);
        bool certain = local.size() >= 19 && is_iso_date(std::string_view(local).substr(0, 10)) && local[10] == ' ';
        return certain && without.size() > 10 ? local + "+00" : text;
    }
    return text;
}

std::string normal_bytea(const std::string& text) { return text.starts_with("\\x") ? lower(text) : text; }

std::string normal_uuid(const std::string& text) {
    constexpr std::size_t kUuidLength = 36;
    return text.size() == kUuidLength ? lower(text) : text;
}

// One dimension, elements without quotes, braces or escapes; array_out() adds no quotes to such.
std::string normal_array(const std::string& text, const SqlType& element) {
    std::string_view rest = trim(text);
    if (rest.size() < 2 || rest.front() != '{' || rest.back() != '}') return text;
    rest = rest.substr(1, rest.size() - 2);
    if (trim(rest).empty()) return "{}";
    std::vector<std::string> elements;
    while (true) {
        auto comma = rest.find(',');
        std::string_view one = trim(rest.substr(0, comma));
        bool quoted = one.size() > 2 && one.front() == '"' && one.back() == '"';
        if (quoted) one = one.substr(1, one.size() - 2);
        bool plain = !one.empty() && std::all_of(one.begin(), one.end(), [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '.' || c == ':';
        });
        if (!plain || lower(one) == "null") return text;
        elements.push_back(normal_value(std::string(one), element));
        if (elements.back().find_first_of(" ,\"{}\\") != std::string::npos) return text;
        if (comma == std::string_view::npos) break;
        rest.remove_prefix(comma + 1);
    }
    // boolout prints t and f inside arrays, not words.
    if (element.name == "bool") return text;
    return "{" + join(elements, ",") + "}";
}

}  // namespace

std::string normal_timestamp(const std::string& text) {
    std::string_view rest = trim(text);
    if (rest == "epoch") return "1970-01-01 00:00:00";
    if (is_iso_date(rest)) return std::string(rest) + " 00:00:00";
    if (rest.size() < 16 || !is_iso_date(rest.substr(0, 10)) || (rest[10] != ' ' && rest[10] != 'T')) return text;
    std::string clock = clock_time(rest.substr(11));
    return clock.empty() ? text : std::string(rest.substr(0, 10)) + " " + clock;
}

std::string normal_value(const std::string& text, const SqlType& type) {
    if (!type.schema.empty()) return text;
    if (type.array) return normal_array(text, type.element());
    const std::string& name = type.name;
    if (name == "bool") return normal_boolean(text);
    if (name == "int2" || name == "int4" || name == "int8" || name == "oid") return normal_integer(text);
    if (name == "numeric") return normal_decimal(text);
    if (name == "float4" || name == "float8") return normal_float(text);
    if (name == "date" && trim(text) == "epoch") return "1970-01-01";
    if (name == "date") return is_iso_date(trim(text)) ? std::string(trim(text)) : text;
    if (name == "timestamp") return normal_timestamp(text);
    if (name == "timestamptz") return normal_timestamptz(text);
    if (name == "time") {
        std::string clock = clock_time(trim(text));
        return clock.empty() ? text : clock;
    }
    if (name == "interval") return normal_interval(text);
    if (name == "jsonb") return normal_jsonb(text);
    if (name == "uuid") return normal_uuid(text);
    if (name == "bytea") return normal_bytea(text);
    return text;
}

}  // namespace schemadiff
