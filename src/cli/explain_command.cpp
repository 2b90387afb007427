#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "emit/explain.hpp"

namespace schemadiff {

namespace {

std::string upper(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

std::string explained(const CommandOptions& options) {
    if (options.markdown) return hazards_markdown();
    if (options.arguments.empty()) return explain_all();
    std::string code = upper(options.arguments.front());
    if (const HazardRow* row = find_hazard(code)) return explain(*row);
    throw Error(fmt::format("there is no hazard '{}'", options.arguments.front()),
                fmt::format("perhaps one of {}; schemadiff explain lists all", fmt::join(near_codes(code), ", ")),
                ExitCode::usage);
}

}  // namespace

ExitCode explain_command(const CommandOptions& options) {
    write_stdout(explained(options));
    return ExitCode::done;
}

}  // namespace schemadiff
