// Private to src/parser. What pg_catalog says of operators, functions, casts and type categories: the facts by which a
// server chooses what an operator or function name with given argument types means.
// Facts of version 15; a name that is missing here is simply not resolved.
#pragma once

#include <string_view>
#include <vector>

#include "parser/canonical_type.hpp"

namespace schemadiff {

struct Signature {
    std::vector<SqlType> arguments;
    SqlType result;
    std::size_t defaults = 0;
    bool variadic = false;  // the last argument may be repeated; its type is that of one element
};

// Null when pg_catalog has no such name, or when its table here leaves it out.
const std::vector<Signature>* builtin_operators(std::string_view name);
const std::vector<Signature>* builtin_functions(std::string_view name);

// pg_type.typcategory and typispreferred of a type of pg_catalog; 'A' for arrays.
char builtin_category(const SqlType& type);
bool is_preferred(const SqlType& type);

// pg_cast without explicit ones, between types of pg_catalog that are no arrays.
bool has_implicit_cast(std::string_view from, std::string_view to);

// The tables as text: "name left,right:result ...", one name a line.
extern const std::string_view kBuiltinOperators;
extern const std::string_view kBuiltinFunctions;

}  // namespace schemadiff
