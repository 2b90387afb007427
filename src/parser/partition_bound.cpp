#include "parser/partition_bound.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>

#include "parser/nodes.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

using Place = BoundValue::Place;

template <class Read>
void read_create_table(const std::string& sql, Read&& read) {
    Tree tree = Tree::parse(sql);
    if (tree.error() || list_length(tree.statements()) != 1) return;
    Tree::Use use(tree);
    Node* statement = linitial_node(RawStmt, tree.statements())->stmt;
    if (IsA(statement, CreateStmt)) read(*castNode(CreateStmt, statement));
}

std::optional<BoundValue> read_value(Node* node) {
    if (IsA(node, ColumnRef)) {
        auto parts = strings(castNode(ColumnRef, node)->fields);
        if (parts == std::vector<std::string>{"minvalue"}) return BoundValue{Place::below_all};
        if (parts == std::vector<std::string>{"maxvalue"}) return BoundValue{Place::above_all};
    }
    if (!IsA(node, A_Const)) return std::nullopt;
    if (castNode(A_Const, node)->isnull) return BoundValue{Place::null};
    bool number =
        nodeTag(&castNode(A_Const, node)->val) == T_Integer || nodeTag(&castNode(A_Const, node)->val) == T_Float;
    return BoundValue{Place::value, constant_text(node), number};
}

// Returns whether all of them are constants.
bool read_values(const List* list, std::vector<BoundValue>& values) {
    for (Node* node : nodes(list)) {
        auto value = read_value(node);
        if (!value) return false;
        values.push_back(std::move(*value));
    }
    return true;
}

// The server puts negative ones in quotes.
std::optional<long long> as_integer(const BoundValue& value) {
    const std::string& text = value.text;
    if (!value.number && !text.starts_with('-')) return std::nullopt;
    long long number = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

// "2024-01-31", and whatever time follows.
bool is_date(const std::string& text) {
    constexpr std::string_view kShape = "dddd-dd-dd";
    if (text.size() < kShape.size()) return false;
    for (std::size_t i = 0; i < kShape.size(); ++i)
        if (kShape[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != kShape[i]) return false;
    return true;
}

// Of dates, the days alone tell which is first; of moments only when they lie further apart than time zones do.
bool is_earlier(const std::string& one, const std::string& other) {
    constexpr std::size_t kMonth = 7, kDay = 10;
    std::size_t length = one.size() == kDay && other.size() == kDay ? kDay : kMonth;
    return one.compare(0, length, other, 0, length) < 0;
}

// What the type makes of capitals, blanks and hyphens nobody knows here.
std::string without_style(const std::string& text) {
    std::string plain;
    for (char c : text)
        if (c != ' ' && c != '-' && c != '{' && c != '}') plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return plain;
}

// Neither a number, a moment nor a truth, which can all be written in several ways.
bool is_word(const std::string& plain) {
    constexpr std::string_view kTruths[] = {"t", "f", "true", "false", "y", "n", "yes", "no", "on", "off"};
    bool letter = !plain.empty() && plain.front() >= 'a' && plain.front() <= 'z';
    return letter && std::find(std::begin(kTruths), std::end(kTruths), plain) == std::end(kTruths);
}

bool may_be_equal(const BoundValue& one, const BoundValue& other) {
    if (one == other) return true;
    if (one.place != Place::value || other.place != Place::value) return false;
    if (as_integer(one) && as_integer(other)) return *as_integer(one) == *as_integer(other);
    constexpr std::size_t kDay = 10;
    bool days = one.text.size() == kDay && other.text.size() == kDay && is_date(one.text) && is_date(other.text);
    if (days) return false;
    std::string left = without_style(one.text), right = without_style(other.text);
    return !is_word(left) || !is_word(right) || left == right;
}

// Surely not after the other.
bool is_up_to(const BoundValue& one, const BoundValue& other) {
    if (one == other || one.place == Place::below_all || other.place == Place::above_all) return true;
    if (one.place != Place::value || other.place != Place::value) return false;
    auto left = as_integer(one), right = as_integer(other);
    if (left && right) return *left <= *right;
    return is_date(one.text) && is_date(other.text) && is_earlier(one.text, other.text);
}

// An upper bound is no part of its range.
bool ends_before(const PartitionBound& one, const PartitionBound& other) {
    if (one.to == other.from) return true;
    return one.to.front() != other.from.front() && is_up_to(one.to.front(), other.from.front());
}

}  // namespace

std::optional<PartitionBound> read_partition_bound(std::string_view text) {
    std::optional<PartitionBound> found;
    read_create_table("CREATE TABLE t PARTITION OF p " + std::string(text), [&](const CreateStmt& create) {
        const PartitionBoundSpec* spec = create.partbound;
        if (spec == nullptr) return;
        PartitionBound bound;
        bound.is_default = spec->is_default;
        if (spec->strategy == PARTITION_STRATEGY_LIST) bound.strategy = BoundStrategy::list;
        if (spec->strategy == PARTITION_STRATEGY_HASH) bound.strategy = BoundStrategy::hash;
        bound.modulus = spec->modulus;
        bound.remainder = spec->remainder;
        if (read_values(spec->lowerdatums, bound.from) && read_values(spec->upperdatums, bound.to) &&
            read_values(spec->listdatums, bound.values))
            found = std::move(bound);
    });
    return found;
}

std::optional<std::vector<std::string>> read_partition_columns(std::string_view key) {
    std::optional<std::vector<std::string>> found;
    read_create_table("CREATE TABLE t () PARTITION BY " + std::string(key), [&](const CreateStmt& create) {
        if (create.partspec == nullptr) return;
        std::vector<std::string> columns;
        for (const auto* element : nodes_of<PartitionElem>(create.partspec->partParams)) {
            if (element->name == nullptr || element->collation != nullptr || element->opclass != nullptr) return;
            columns.emplace_back(element->name);
        }
        found = std::move(columns);
    });
    return found;
}

bool may_overlap(const PartitionBound& one, const PartitionBound& other) {
    if (one.is_default || other.is_default) return one.is_default && other.is_default;
    if (one.strategy != other.strategy) return true;
    switch (one.strategy) {
        case BoundStrategy::hash: {
            int common = std::gcd(one.modulus, other.modulus);
            return common == 0 || one.remainder % common == other.remainder % common;
        }
        case BoundStrategy::list:
            return std::any_of(one.values.begin(), one.values.end(), [&](const BoundValue& value) {
                return std::any_of(other.values.begin(), other.values.end(),
                                   [&](const BoundValue& theirs) { return may_be_equal(value, theirs); });
            });
        case BoundStrategy::range:
            if (one.from.empty() || other.from.empty()) return true;
            return !ends_before(one, other) && !ends_before(other, one);
    }
    return true;
}

}  // namespace schemadiff
