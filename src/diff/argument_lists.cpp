#include "diff/argument_lists.hpp"

#include <algorithm>

namespace schemadiff {

namespace {

bool is_output(const FunctionArgument& argument) { return argument.mode == "out" || argument.mode == "table"; }

// An input without a name may get one.
bool keeps_name(const FunctionArgument& before, const FunctionArgument& after) {
    return before.name == after.name || (before.name.empty() && before.mode != "inout" && !is_output(before));
}

}  // namespace

bool can_replace_arguments(const std::vector<FunctionArgument>& before, const std::vector<FunctionArgument>& after) {
    return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                      [](const FunctionArgument& left, const FunctionArgument& right) {
                          bool loses_default = !left.default_value.empty() && right.default_value.empty();
                          return left.mode == right.mode && left.type == right.type && keeps_name(left, right) &&
                                 !loses_default;
                      });
}

}  // namespace schemadiff
