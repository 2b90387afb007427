#include "support/load_scenario.hpp"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <stdexcept>

#include "support/case.hpp"
#include "support/sql_text.hpp"

namespace schemadiff::test {

namespace {

bool begins_with(const std::string& text, const std::string& start) { return text.rfind(start, 0) == 0; }

ProgramText read_program(const std::string& text) {
    ProgramText program;
    std::istringstream lines(text + "\n\n");
    std::string paragraph;
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty()) {
            paragraph += line + '\n';
            continue;
        }
        auto statements = split_statements(paragraph);
        paragraph.clear();
        if (statements.empty()) continue;
        if (begins_with(statements.front(), "PREPARE"))
            program.preparations.insert(program.preparations.end(), statements.begin(), statements.end());
        else
            program.transactions.push_back(std::move(statements));
    }
    return program;
}

LoadScenario read_scenario(const std::filesystem::path& path) {
    const std::string mark = "-- == ", skip = "-- skip: ";
    std::map<std::string, std::string> parts;
    std::string part;
    std::istringstream lines(read_text(path));
    LoadScenario scenario;
    for (std::string line; std::getline(lines, line);) {
        if (begins_with(line, mark)) {
            part = line.substr(mark.size());
            parts[part];
        } else if (part.empty() && begins_with(line, skip)) {
            scenario.skip = line.substr(skip.size());
        } else {
            parts[part] += line + '\n';
        }
    }
    for (const char* needed : {"before", "after", "rows", "old", "new", "done"})
        if (parts.count(needed) == 0) throw std::runtime_error(path.string() + " has no part " + needed);
    scenario.name = path.stem().string();
    scenario.before = parts["before"];
    scenario.after = parts["after"];
    scenario.rows = parts["rows"];
    scenario.open = parts["open"];
    scenario.done = parts["done"];
    scenario.old_program = read_program(parts["old"]);
    scenario.new_program = read_program(parts["new"]);
    return scenario;
}

}  // namespace

std::vector<std::string> split_statements(const std::string& text) {
    std::vector<std::string> statements;
    std::istringstream lines(text);
    std::string statement;
    for (std::string line; std::getline(lines, line);) {
        statement += line + '\n';
        if (line.empty() || line.back() != ';') continue;
        statements.emplace_back(trimmed(statement));
        statement.clear();
    }
    if (!trimmed(statement).empty()) throw std::runtime_error("a statement does not end: " + statement);
    return statements;
}

std::string with_numbers(const std::string& sql, const std::map<std::string, long>& numbers) {
    std::string out;
    for (std::size_t at = 0; at < sql.size();) {
        std::size_t end = at + 1;
        if (sql[at] == ':')
            while (end < sql.size() && std::islower(static_cast<unsigned char>(sql[end])) != 0) ++end;
        auto found = numbers.find(sql.substr(at + 1, end - at - 1));
        out += sql[at] == ':' && found != numbers.end() ? std::to_string(found->second) : sql.substr(at, end - at);
        at = end;
    }
    return out;
}

std::vector<LoadScenario> read_scenarios(const std::filesystem::path& folder) {
    std::vector<LoadScenario> scenarios;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".sql") scenarios.push_back(read_scenario(entry.path()));
    std::sort(scenarios.begin(), scenarios.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return scenarios;
}

}  // namespace schemadiff::test
