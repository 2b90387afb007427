// Reads what a partition key and the bound of a partition say, so that others need not look into their text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace schemadiff {

enum class BoundStrategy { range, list, hash };

struct BoundValue {
    enum class Place { value, null, below_all, above_all };
    Place place = Place::value;
    std::string text = {};  // of the constant, without quotes
    bool number = false;    // written without them
    friend bool operator==(const BoundValue& a, const BoundValue& b) { return a.place == b.place && a.text == b.text; }
};

struct PartitionBound {
    BoundStrategy strategy = BoundStrategy::range;
    bool is_default = false;           // takes what no sibling takes
    std::vector<BoundValue> from, to;  // range
    std::vector<BoundValue> values;    // list
    int modulus = 1, remainder = 0;    // hash
};

// Nothing when it holds something other than constants.
std::optional<PartitionBound> read_partition_bound(std::string_view bound);

// The columns of the key; nothing when it has expressions, collations or operator classes of its own.
std::optional<std::vector<std::string>> read_partition_columns(std::string_view key);

// Whether there may be a row for both: true also when the constants alone do not tell.
bool may_overlap(const PartitionBound& one, const PartitionBound& other);

}  // namespace schemadiff
