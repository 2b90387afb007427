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

// case.toml holds flat "key = value" lines only.
int read_min_server(const std::filesystem::path& path) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        if (auto equals = line.find('=');
            equals != std::string::npos && trimmed(std::string_view(line).substr(0, equals)) == "min_server")
            return std::atoi(line.c_str() + equals + 1);
    return 0;
}

std::filesystem::path if_there(const std::filesystem::path& path) {
    return std::filesystem::exists(path) ? path : std::filesystem::path();
}

}  // namespace

const char* way_name(Way way) { return way == Way::forward ? "forward" : "backward"; }

Step Case::step(Way way) const {
    if (way == Way::forward) return {before(), after(), if_there(folder / "data.sql")};
    return {after(), before(), if_there(folder / "data_after.sql")};
}

std::vector<Case> read_cases(const std::filesystem::path& folder) {
    std::vector<Case> cases;
    for (const auto& kind : folders_in(folder)) {
        for (const auto& path : folders_in(kind)) {
            Case found{(kind.filename() / path.filename()).string(), path, read_min_server(path / "case.toml")};
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
