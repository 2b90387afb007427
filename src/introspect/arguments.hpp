// Private to src/introspect. Arguments of functions, procedures and aggregates. Manual 53: pg_proc.
#pragma once

#include <string>
#include <vector>

#include "introspect/context.hpp"

namespace schemadiff {

// What arguments() reads, in this order, of the function `p`: types, modes, names, defaults, types of the inputs.
inline constexpr const char* kArgumentColumns = R"(
       ARRAY(SELECT pg_catalog.format_type(u.type, NULL)
             FROM pg_catalog.unnest(coalesce(p.proallargtypes, p.proargtypes::pg_catalog.oid[])) WITH ORDINALITY u(type, position)
             ORDER BY u.position),
       p.proargmodes, p.proargnames,
       CASE WHEN p.pronargdefaults > 0 THEN
           ARRAY(SELECT pg_catalog.pg_get_function_arg_default(p.oid, position::pg_catalog.int4)
                 FROM pg_catalog.generate_series(1, coalesce(pg_catalog.array_length(p.proallargtypes, 1), p.pronargs)) position
                 ORDER BY position) END,
       pg_catalog.array_to_string(
           ARRAY(SELECT pg_catalog.format_type(u.type, NULL)
                 FROM pg_catalog.unnest(p.proargtypes::pg_catalog.oid[]) WITH ORDINALITY u(type, position) ORDER BY u.position), ', '))";
inline constexpr std::size_t kArgumentColumnCount = 5;

std::vector<FunctionArgument> arguments(ReadContext& context, const Rows& rows, std::size_t row,
                                        std::size_t first_column);

std::string volatility_word(std::string_view letter);
std::string parallel_word(std::string_view letter);

}  // namespace schemadiff
