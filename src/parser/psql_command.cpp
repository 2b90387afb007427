#include "parser/psql_command.hpp"

#include <algorithm>
#include <filesystem>

namespace schemadiff {

namespace {

constexpr std::string_view kUnknown[] = {"\\if",   "\\elif", "\\else", "\\endif", "\\gexec",
                                         "\\gset", "\\g",    "\\!",    "\\bind"};

std::string unquoted(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == ';'))
        text.remove_suffix(1);
    if (text.size() >= 2 && text.front() == '\'' && text.back() == '\'') text = text.substr(1, text.size() - 2);
    return std::string(text);
}

}  // namespace

PsqlCommand read_command(std::string_view line, const std::string& file) {
    PsqlCommand command;
    auto end = line.find_first_of(" \t\r");
    command.word = std::string(line.substr(0, end));
    std::string argument = end == std::string_view::npos ? std::string() : unquoted(line.substr(end));
    bool relative = command.word == "\\ir" || command.word == "\\include_relative";
    if (relative || command.word == "\\i" || command.word == "\\include") {
        command.effect = CommandEffect::include;
        std::filesystem::path path(argument);
        if (relative && path.is_relative()) path = std::filesystem::path(file).parent_path() / path;
        command.path = path.lexically_normal().string();
    } else if (std::find(std::begin(kUnknown), std::end(kUnknown), command.word) != std::end(kUnknown)) {
        command.effect = CommandEffect::unknown;
    }
    return command;
}

}  // namespace schemadiff
