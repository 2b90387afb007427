// Private to src/parser. Parts of statements that hold expressions without being one: their canonical form is made by
// parsing them inside the statement they belong to.
#pragma once

#include <string>
#include <string_view>

#include "parser/canonical.hpp"
#include "parser/references.hpp"

namespace schemadiff {

enum class ClauseKind {
    partition_key,    // "RANGE (a, lower(b))"
    partition_bound,  // "FOR VALUES FROM (1) TO (10)", "DEFAULT"
    exclusion,        // "USING gist (a WITH &&) WHERE (b)"
};

std::string canonical_clause(ClauseKind kind, std::string_view text, const CanonicalContext& context);
References references_in_clause(ClauseKind kind, std::string_view text);

}  // namespace schemadiff
