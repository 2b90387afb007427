// The example of a hazard as a plan.
#pragma once

#include "emit/hazard_table.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

// What leads from one schema to the other, nothing permitted, for the newest server; no server is asked. Throws
// std::logic_error when one of the two does not parse.
Plan plan_example(const HazardExample& example);

// The statements, each with its semicolon, a blank line between them.
std::string example_sql(const Plan& plan);

// The hazard of that code on that object; null when no step has it.
const Hazard* find_in_plan(const Plan& plan, std::string_view code, std::string_view object);

}  // namespace schemadiff
