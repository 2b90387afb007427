// One spelling for everything that PostgreSQL considers the same, so that what a person typed can be compared with what
// a server prints. Sound, not complete: equal canonical forms mean equal meaning; unequal ones may still be equal, which
// a scratch server then decides. Each rewrite is a named function with a table of pairs proven against a server.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "catalog/values.hpp"

namespace schemadiff {

// What the caller knows about the names in a text. Every function may answer with an empty string: not known.
struct CanonicalContext {
    // Type of a column that the text may name without a qualifier, as format_type prints it ("character varying(20)").
    std::function<std::string(std::string_view column)> column_type;
    // The schema in which an unqualified name is found: the text's search_path applied to the catalog it comes from.
    // Not asked for what is qualified already; pg_catalog is left out of canonical forms.
    std::function<std::string(std::string_view name)> schema_of_function;
    std::function<std::string(std::string_view name)> schema_of_type;
    std::function<std::string(std::string_view name)> schema_of_relation;
    // The type a domain is over, and whether a qualified type name is an enum; for constant casts.
    std::function<std::string(std::string_view type)> base_type;
    // The relation whose columns column_type knows, so that "t.a" inside t's own check equals "a".
    std::string relation;
};

// A scalar expression: default, check, index expression, policy condition. Text that does not parse comes back as it is.
// `type` is the type that the value is stored as (a default's column), or empty.
std::string canonical_expression(std::string_view text, const CanonicalContext& context, std::string_view type = {});

// A query or statement: a view's SELECT, a rule, a BEGIN ATOMIC body. Only layout, keyword case, quoting and redundant
// parentheses are made alike; what is still unequal goes to the scratch server.
std::string canonical_query(std::string_view text, const CanonicalContext& context);

// format_type's name of a type that a person or a server wrote: "int4" -> "integer", "varchar(20)[]" ->
// "character varying(20)[]", "public.mood" as it is; unqualified names of other schemas through schema_of_type.
std::string canonical_type(std::string_view text, const CanonicalContext& context);

}  // namespace schemadiff
