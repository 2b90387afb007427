#include "support/case.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "support/sql_text.hpp"

namespace schemadiff::test {

namespace {

std::vector<std::filesystem::path> folders_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_directory()) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

// case.toml holds flat "key = value" lines only. Empty when the key is not there.
std::string read_value(const std::filesystem::path& path, std::string_view key) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        if (auto equals = line.find('=');
            equals != std::string::npos && trimmed(std::string_view(line).substr(0, equals)) == key)
            return std::string(trimmed(std::string_view(line).substr(equals + 1)));
    return {};
}

std::filesystem::path if_there(const std::filesystem::path& path) {
    return std::filesystem::exists(path) ? path : std::filesystem::path();
}

}  // namespace

const char* way_name(Way way) { return way == Way::forward ? "forward" : "backward"; }

OptIns opted_in_case_of(const std::filesystem::path& file) {
    std::filesystem::path path = file.parent_path() / "case.toml";
    return {read_value(path, "database_settings") == "true", read_value(path, "roles") == "true"};
}

std::vector<std::string> flags_for(const std::filesystem::path& file, const std::string& database) {
    OptIns opted = opted_in_case_of(file);
    std::vector<std::string> flags;
    if (opted.database_settings) flags.emplace_back("--database-settings");
    if (opted.roles) flags.emplace_back("--roles");
    if (opted.roles && !database.empty())
        flags.insert(flags.end(), {"--allow", "D150:" + database + "_*", "--allow", "D150:\"" + database + "_*"});
    return flags;
}

Step Case::step(Way way) const {
    auto data = if_there(folder / "data.sql"), data_after = if_there(folder / "data_after.sql");
    Step step = way == Way::forward ? Step{before(), after(), data} : Step{after(), before(), data_after};
    if (same_rows) step.rows_become = way == Way::forward ? data_after : data;
    return step;
}

std::vector<Case> read_cases(const std::filesystem::path& folder) {
    std::vector<Case> cases;
    for (const auto& kind : folders_in(folder)) {
        for (const auto& path : folders_in(kind)) {
            Case found{(kind.filename() / path.filename()).string(), path,
                       std::atoi(read_value(path / "case.toml", "min_server").c_str()),
                       opted_in_case_of(path / "before.sql"), read_value(path / "case.toml", "same_rows") == "true"};
            if (!std::filesystem::exists(found.before()) || !std::filesystem::exists(found.after()))
                throw std::runtime_error(found.name + " has no before.sql or no after.sql");
            cases.push_back(std::move(found));
        }
    }
    return cases;
}

std::string read_text(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path.string());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace schemadiff::test
