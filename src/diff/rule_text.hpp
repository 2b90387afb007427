// The text of a rule, which both producers begin with CREATE [OR REPLACE] RULE.
#pragma once

#include <optional>
#include <string_view>

namespace schemadiff {

// What follows the word RULE, or nothing when the text begins in another way.
std::optional<std::string_view> after_create_rule(std::string_view definition);

}  // namespace schemadiff
