// Types as format_type() spells them: "character varying(20)[]", "public.status".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalog/kind.hpp"

namespace schemadiff {

struct TypeParts {
    std::string base;      // without modifier and array brackets
    std::string modifier;  // "10,2"; empty: none
    int dimensions = 0;    // 1 for any array: PostgreSQL keeps no more
};

TypeParts parts_of_type(std::string_view type);

// "character varying[]" for "character varying(20)[]": how the signature of a function spells it.
std::string type_without_modifier(std::string_view type);

inline bool is_array(std::string_view type) { return type.ends_with("[]"); }

// An object that is made to be a type.
bool is_type(Kind kind);

// "integer, numeric(10,2), public.\"a,b\"" in its parts.
std::vector<std::string> types_of_signature(std::string_view signature);

}  // namespace schemadiff
