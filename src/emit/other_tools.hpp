// What the rules of other tools are called here, for those who come from them.
#pragma once

#include <span>
#include <string_view>

namespace schemadiff {

struct RuleElsewhere {
    std::string_view tool, rules;
    std::string_view codes;  // ours, with blanks between them; empty: not covered
    std::string_view note;   // why not, or how else
};

// Tool by tool.
std::span<const RuleElsewhere> rules_elsewhere();

}  // namespace schemadiff
