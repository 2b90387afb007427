// One spelling for everything that PostgreSQL considers the same, so that what a person typed can be compared with what
// a server prints. Sound, not complete: equal canonical forms mean equal meaning; unequal ones may still be equal,
// which a scratch server then decides. Each rewrite is a named function with a table of pairs proven against a server.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/values.hpp"

namespace schemadiff {

// A function's types as format_type prints them, in arguments that a call must give. Nothing is known of functions with
// defaults, VARIADIC, OUT or polymorphic parameters, or that return sets: leave them out, and all others of that name.
struct CanonicalFunction {
    std::vector<std::string> arguments;
    std::string result;
};

// What the caller knows about the names in a text. Every function may answer with an empty string: not known.
struct CanonicalContext {
    // Type of a column that the text may name without a qualifier, as format_type prints it ("character varying(20)").
    // In a domain's check "value" is a column of the type that the domain is over.
    std::function<std::string(std::string_view column)> column_type;
    // The schema in which an unqualified name is found: the text's search_path applied to the catalog it comes from.
    // Not asked for what is qualified already; pg_catalog is left out of canonical forms.
    std::function<std::string(std::string_view name)> schema_of_function;
    std::function<std::string(std::string_view name)> schema_of_type;
    std::function<std::string(std::string_view name)> schema_of_relation;
    // Whether names without a schema are looked for in this one, too; may be left out when they are.
    std::function<bool(std::string_view schema)> is_searched;
    // The type that a domain, named with its schema, is over; "enum" for an enum. For casts and operators.
    std::function<std::string(std::string_view type)> base_type;
    // All functions of a qualified name ("public.slug") that are not in pg_catalog: for the types of their arguments
    // and results. May be left out; then calls of such functions keep their words, and what surrounds them has no type.
    std::function<std::vector<CanonicalFunction>(std::string_view name)> functions;
    // Decides what EXTRACT is: date_part() of pg_catalog before 14, extract() since.
    int server_version = 150000;
    // The relation whose columns column_type knows, so that "t.a" inside t's own check equals "a".
    std::string relation;
};

// A scalar expression: default, check, index expression, policy condition. Text that does not parse comes back as it
// is. `type` is the type that the value is stored as (a default's column), or empty.
std::string canonical_expression(std::string_view text, const CanonicalContext& context, std::string_view type = {});

// A query or statement: a view's SELECT, a rule, a BEGIN ATOMIC body. Only layout, keyword case, quoting and redundant
// parentheses are made alike; what is still unequal goes to the scratch server.
std::string canonical_query(std::string_view text, const CanonicalContext& context);

// format_type's name of a type that a person or a server wrote: "int4" -> "integer", "varchar(20)[]" ->
// "character varying(20)[]", "public.mood" as it is; unqualified names of other schemas through schema_of_type.
std::string canonical_type(std::string_view text, const CanonicalContext& context);

}  // namespace schemadiff
