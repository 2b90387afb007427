// Where results go.
#pragma once

#include <string>

#include "cli/options.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

std::string render(const Plan& plan, Format format);

// Standard output in the chosen format, and every -o kind=path. Throws Error when something cannot be written.
void write_results(const Plan& plan, const CommandOptions& options);

// Whole or not at all: a full disk leaves no half file under the name.
void write_file(const std::string& path, const std::string& text);
void write_stdout(const std::string& text);
std::string read_file(const std::string& path);

}  // namespace schemadiff
