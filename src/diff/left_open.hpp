// What a target that does not mention it leaves as it is.
#pragma once

#include "diff/rules.hpp"

namespace schemadiff {

// `before` is not in the target, and that is no wish for it to go: the owner of something that stays, the comment
// that an extension makes on itself, an extension that another one needs, the schema public.
bool is_left_open(const RuleContext& context, const Object& before);

}  // namespace schemadiff
