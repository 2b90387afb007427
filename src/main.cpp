// schemadiff: parse options, run one command, report what went wrong, return the exit code.

#include <algorithm>
#include <cstdio>
#include <exception>

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"

namespace {

// Messages of servers and files may hold anything; each of their lines is made safe for the terminal.
void print_error(const schemadiff::Error& error) {
    std::string message = error.what();
    std::string out;
    for (std::size_t at = 0; at <= message.size();) {
        auto end = std::min(message.find('\n', at), message.size());
        out += schemadiff::printable(message.substr(at, end - at)) + '\n';
        at = end + 1;
    }
    fmt::print(stderr, "error: {}", out);
    if (!error.help().empty()) fmt::print(stderr, "help: {}\n", schemadiff::printable(error.help()));
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
