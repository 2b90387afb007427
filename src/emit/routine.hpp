// Functions, procedures and aggregates as SQL spells them.
#pragma once

#include <string>
#include <string_view>

#include "catalog/catalog.hpp"

namespace schemadiff {

// A function, procedure or aggregate.
inline bool is_routine(Kind kind) { return kind == Kind::function || kind == Kind::aggregate; }

// The word that CREATE, DROP, COMMENT ON and ALTER want: PROCEDURE, FOREIGN TABLE, or what kinds.def has.
std::string_view object_word(const Object& object);

// "a integer, VARIADIC b text[] DEFAULT '{}'"; columns of RETURNS TABLE are left out.
std::string argument_list(const std::vector<FunctionArgument>& arguments);
std::string argument_clause(const FunctionArgument& argument);

// "(integer)", "(*)", "(double precision ORDER BY integer)": how statements about an aggregate name it, from the
// signature in its id.
std::string aggregate_signature(std::string_view signature);

// A parameter's name: "work_mem", "extension.name".
std::string parameter_name(std::string_view name);

// " SET search_path TO 'public', 'My Schema'": one item of pg_proc.proconfig.
std::string configuration_clause(std::string_view item);

}  // namespace schemadiff
