#include "diff/type_change.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "catalog/type_name.hpp"

namespace schemadiff {

namespace {

std::pair<int, int> numbers_of(const std::string& modifier) {
    auto comma = modifier.find(',');
    int first = std::atoi(modifier.c_str());
    int second = comma == std::string::npos ? 0 : std::atoi(modifier.c_str() + comma + 1);
    return {first, second};
}

bool is_text_like(std::string_view base) {
    return base == "text" || base == "character varying" || base == "character" || base == "name" || base == "bpchar" ||
           base == "\"char\"";
}

// Width order of numbers: each fits into the ones behind it.
std::optional<int> number_rank(std::string_view base) {
    constexpr std::array<std::string_view, 6> kNumbers{"smallint", "integer", "bigint",
                                                       "numeric",  "real",    "double precision"};
    const auto* found = std::find(kNumbers.begin(), kNumbers.end(), base);
    if (found == kNumbers.end()) return std::nullopt;
    return static_cast<int>(found - kNumbers.begin());
}

bool modifier_widens(const TypeParts& before, const TypeParts& after) {
    if (before.modifier == after.modifier || after.modifier.empty()) return true;
    if (before.modifier.empty()) return false;
    auto [size_before, scale_before] = numbers_of(before.modifier);
    auto [size_after, scale_after] = numbers_of(after.modifier);
    if (before.base == "numeric") return size_after >= size_before && scale_after == scale_before;
    // char(n) is padded and bit(n) is exact: any change rewrites.
    if (before.base == "character" || before.base == "bit") return false;
    return size_after >= size_before;
}

// Pairs beyond numbers and text of pg_cast with castcontext 'a' or 'i'.
constexpr std::pair<std::string_view, std::string_view> kAssignmentCasts[] = {
    {"date", "timestamp without time zone"},
    {"date", "timestamp with time zone"},
    {"timestamp without time zone", "date"},
    {"timestamp without time zone", "time without time zone"},
    {"timestamp without time zone", "timestamp with time zone"},
    {"timestamp with time zone", "date"},
    {"timestamp with time zone", "time without time zone"},
    {"timestamp with time zone", "time with time zone"},
    {"timestamp with time zone", "timestamp without time zone"},
    {"time without time zone", "interval"},
    {"time without time zone", "time with time zone"},
    {"time with time zone", "time without time zone"},
    {"interval", "time without time zone"},
    {"json", "jsonb"},
    {"jsonb", "json"},
    {"cidr", "inet"},
    {"inet", "cidr"},
    {"macaddr", "macaddr8"},
    {"macaddr8", "macaddr"},
    {"bit", "bit varying"},
    {"bit varying", "bit"},
    {"integer", "money"},
    {"bigint", "money"},
    {"numeric", "money"},
    {"money", "numeric"},
    {"xml", "text"},
};

// Every value of the one is one of the other, as it is.
bool holds_as_it_is(std::string_view before, std::string_view after) {
    TypeParts from = parts_of_type(before);
    TypeParts to = parts_of_type(after);
    if (from.dimensions != to.dimensions) return false;
    if (from.base == to.base) return modifier_widens(from, to);
    if (from.dimensions > 0) return from.base == "character varying" && to.base == "text";
    if (from.base == "character varying" && to.base == "text") return true;
    if (from.base == "text" && to.base == "character varying") return to.modifier.empty();
    return from.base == "cidr" && to.base == "inet";
}

}  // namespace

// Arrays are written anew for the sake of their elements, whatever becomes of those, unless only a modifier goes.
bool is_metadata_only(std::string_view before, std::string_view after) {
    TypeParts from = parts_of_type(before);
    TypeParts to = parts_of_type(after);
    if (from.dimensions == 0) return holds_as_it_is(before, after);
    return from.base == to.base && from.dimensions == to.dimensions &&
           (from.modifier == to.modifier || to.modifier.empty());
}

bool has_assignment_cast(std::string_view before, std::string_view after) {
    TypeParts from = parts_of_type(before);
    TypeParts to = parts_of_type(after);
    if (from.base == to.base && from.dimensions == to.dimensions) return true;
    // Anything can be assigned to text through its output function.
    if (to.dimensions == 0 && is_text_like(to.base) && to.base != "\"char\"" && to.base != "name") return true;
    if (from.dimensions != to.dimensions) return false;
    if (number_rank(from.base) && number_rank(to.base)) return true;
    if (is_text_like(from.base) && is_text_like(to.base)) return true;
    return std::any_of(std::begin(kAssignmentCasts), std::end(kAssignmentCasts),
                       [&](const auto& cast) { return cast.first == from.base && cast.second == to.base; });
}

bool has_explicit_cast(std::string_view before, std::string_view after) {
    TypeParts from = parts_of_type(before);
    TypeParts to = parts_of_type(after);
    // Text can be cast to anything through its input function; "char" is none since PostgreSQL 15.
    bool is_text = is_text_like(from.base) && from.base != "\"char\"";
    if (from.dimensions != to.dimensions) return is_text && from.dimensions == 0;
    constexpr std::pair<std::string_view, std::string_view> kExplicit[] = {
        {"integer", "boolean"}, {"boolean", "integer"}, {"\"char\"", "integer"}};
    bool is_explicit = std::any_of(std::begin(kExplicit), std::end(kExplicit),
                                   [&](const auto& cast) { return cast.first == from.base && cast.second == to.base; });
    return is_text || is_explicit || has_assignment_cast(before, after);
}

bool may_not_convert(std::string_view before, std::string_view after) {
    if (holds_as_it_is(before, after)) return false;
    TypeParts from = parts_of_type(before);
    TypeParts to = parts_of_type(after);
    if (to.dimensions == 0 && to.modifier.empty() && (to.base == "text" || to.base == "character varying"))
        return false;
    auto rank_before = number_rank(from.base);
    auto rank_after = number_rank(to.base);
    bool holds_more = rank_before && rank_after && *rank_before < *rank_after && to.modifier.empty();
    return from.dimensions != to.dimensions || !holds_more;
}

bool widens_type(std::string_view before, std::string_view after) {
    if (holds_as_it_is(before, after)) return true;
    constexpr std::pair<std::string_view, std::string_view> kWider[] = {
        {"smallint", "integer"},      {"smallint", "bigint"},     {"integer", "bigint"},
        {"real", "double precision"}, {"character", "character"},
    };
    TypeParts from = parts_of_type(before);
    TypeParts to = parts_of_type(after);
    if (from.dimensions != to.dimensions || numbers_of(to.modifier) < numbers_of(from.modifier)) return false;
    return std::any_of(std::begin(kWider), std::end(kWider),
                       [&](const auto& pair) { return pair.first == from.base && pair.second == to.base; });
}

bool narrows_type(std::string_view before, std::string_view after) {
    if (widens_type(before, after)) return false;
    TypeParts from = parts_of_type(before);
    TypeParts to = parts_of_type(after);
    auto family = [](const TypeParts& type) { return type.base == "text" ? "character varying" : type.base; };
    return from.dimensions == to.dimensions && family(from) == family(to);
}

bool may_lose_data(std::string_view before, std::string_view after) {
    if (holds_as_it_is(before, after)) return false;
    TypeParts from = parts_of_type(before);
    TypeParts to = parts_of_type(after);
    auto rank_before = number_rank(from.base);
    auto rank_after = number_rank(to.base);
    if (rank_before && rank_after) {
        bool widens = *rank_before < *rank_after && !(to.base == "real" && from.base != "smallint") &&
                      !(to.base == "double precision" && (from.base == "bigint" || from.base == "numeric"));
        return !(widens && to.modifier.empty());
    }
    if (to.base == "text" || (to.base == "character varying" && to.modifier.empty())) return false;
    // A value that does not fit raises an error instead of being cut, unless the new type rounds.
    constexpr std::pair<std::string_view, std::string_view> kRounding[] = {
        {"timestamp without time zone", "date"},
        {"timestamp with time zone", "date"},
        {"timestamp without time zone", "time without time zone"},
        {"timestamp with time zone", "time without time zone"},
        {"timestamp without time zone", "timestamp with time zone"},
        {"timestamp with time zone", "timestamp without time zone"},
        {"json", "jsonb"},
        {"inet", "cidr"},
    };
    bool rounds = std::any_of(std::begin(kRounding), std::end(kRounding),
                              [&](const auto& pair) { return pair.first == from.base && pair.second == to.base; });
    bool rounds_digits =
        from.base == to.base && (to.base == "numeric" || to.base.rfind("time", 0) == 0 || to.base == "interval");
    return rounds || rounds_digits;
}

}  // namespace schemadiff
