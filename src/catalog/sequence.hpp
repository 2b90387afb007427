// CREATE SEQUENCE, and the sequence options of an identity column. Manual: sql-createsequence.
// Who owns a sequence is an object of its own (owned_by), because a serial column and its sequence need each other.
#pragma once

#include <cstdint>
#include <string>

namespace schemadiff {

struct SequenceOptions {
    std::string data_type = "bigint";
    std::int64_t start = 1;
    std::int64_t increment = 1;
    std::int64_t min_value = 1;
    std::int64_t max_value = INT64_MAX;
    std::int64_t cache = 1;
    bool cycle = false;
    friend bool operator==(const SequenceOptions&, const SequenceOptions&) = default;
};

// Sequences can be UNLOGGED from here on, and follow their tables.
inline constexpr int kUnloggedSequencesSince = 150000;

struct Sequence {
    SequenceOptions options;
    bool unlogged = false;  // PostgreSQL 15 and later

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("options", &Sequence::options);
        visit("unlogged", &Sequence::unlogged);
    }
};

}  // namespace schemadiff
