// A base type and its functions need one another, so that no DROP without CASCADE takes one of them: they leave
// together.
#pragma once

#include <string>
#include <vector>

#include "emit/emit.hpp"

namespace schemadiff {

// The functions that the type is made of and that are made for its shell.
std::vector<ObjectId> functions_of_type(const Catalog& catalog, const ObjectId& shell);

// Whether the function goes by the statement that drops its type.
bool leaves_with_type(const EmitContext& context, const ObjectId& function);

// `type` and the functions as SQL names them now.
std::string drop_together_sql(const std::string& type, const std::vector<std::string>& functions);

}  // namespace schemadiff
