// The hazard table for readers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "emit/hazard_table.hpp"

namespace schemadiff {

// One line a code, by class.
std::string explain_all();
// What it means, why it matters, the safe form, and the example with the plan that is made of it now.
std::string explain(const HazardRow& row);
// docs/hazards.md.
std::string hazards_markdown();

// Codes that somebody may have meant, nearest first; at most three.
std::vector<std::string_view> near_codes(std::string_view code);

}  // namespace schemadiff
