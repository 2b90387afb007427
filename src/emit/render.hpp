// A Plan as text. Whatever a name, a comment or a default contains stays inside its quotes or its comment line.
#pragma once

#include <string>

#include "emit/plan.hpp"

namespace schemadiff {

// SQL that psql can run, with what is known about each statement in comments above it. Refused steps are comments.
std::string render_sql(const Plan& plan);
// For reading on a terminal.
std::string render_text(const Plan& plan);
// For programs, and for `apply plan.json`. Throws Error when what is read is not a plan of a format that we know.
std::string render_json(const Plan& plan);
Plan read_json_plan(const std::string& text);

// One line: "3 steps: 2 expand, 1 contract; 1 refused".
std::string summary(const Plan& plan);

}  // namespace schemadiff
