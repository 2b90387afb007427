// Statements that call functions of the user while they work through rows.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

// A body finds its unqualified names through the search_path of whoever calls it. Statements that may call functions of
// the user get `session_path`, the one that sessions have, unless they have one of their own.
void set_search_path_for_user_code(const EmitContext& context, const std::string& session_path, Statements& statements);

}  // namespace schemadiff
