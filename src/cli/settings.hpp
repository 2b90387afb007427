// Settings that stand behind the flags: environment variables, then schemadiff.toml.
#pragma once

#include <functional>
#include <string>

#include "cli/options.hpp"

namespace schemadiff {

// Fills in what no flag gave. `config_path` empty: schemadiff.toml in the current folder, if there is one.
// Throws Error with the position for a file that cannot be read, and for a key that nobody knows.
void apply_settings(CommandOptions& options, const std::string& config_path,
                    const std::function<bool(const std::string& flag)>& is_given);

}  // namespace schemadiff
