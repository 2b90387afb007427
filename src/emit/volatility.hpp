// Whether an expression gives every row a value of its own.
#pragma once

#include <string>

#include "emit/emit.hpp"

namespace schemadiff {

// True as well when nobody can tell: a function of an extension.
bool is_volatile(const EmitContext& context, const std::string& expression);

}  // namespace schemadiff
