// Reads what an exclusion constraint compares, so that others need not look into its text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace schemadiff {

struct ExclusionKey {
    std::string expression;      // over the columns of a row: "room", "(tsrange(a, b))"
    std::string comparison;      // "=", "OPERATOR(public.&&)"
    std::string collation = {};  // qualified and quoted; empty: that of the expression
};

struct ExclusionKeys {
    std::vector<ExclusionKey> keys;
    std::string predicate;  // empty: all rows
};

// `definition` as Constraint::definition has it: "USING gist (room WITH =, during WITH &&) WHERE (..)". Nothing when
// libpg_query does not understand it.
std::optional<ExclusionKeys> read_exclusion_keys(std::string_view definition);

}  // namespace schemadiff
