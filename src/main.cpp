// schemadiff: parse options, run one command, report what went wrong, return the exit code.

#include <cstdio>
#include <exception>

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"

namespace {

// Messages of servers and files may hold anything; each of their lines is made safe for the terminal.
std::string printable_lines(const std::string& text) {
    std::string out;
    for (const std::string& line : schemadiff::lines_of(text)) out += schemadiff::printable(line) + '\n';
    return out;
}

void print_error(const schemadiff::Error& error) {
    fmt::print(stderr, "error: {}", printable_lines(error.what()));
    if (!error.help().empty()) fmt::print(stderr, "help: {}", printable_lines(error.help()));
}

}  // namespace

int main(int argc, char** argv) {
    try {
        schemadiff::ParsedOptions parsed = schemadiff::parse_options(argc, argv);
        if (parsed.stop) {
            fmt::print("{}", parsed.message);
            return parsed.exit_code;
        }
        return static_cast<int>(schemadiff::run_command(parsed.options));
    } catch (const schemadiff::Error& error) {
        print_error(error);
        return static_cast<int>(error.exit_code());
    } catch (const std::exception& error) {
        fmt::print(stderr, "error: {}\n", schemadiff::printable(error.what()));
        return static_cast<int>(schemadiff::ExitCode::error);
    }
}
