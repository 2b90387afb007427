#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <sstream>

#include <unistd.h>

#include "introspect/cluster.hpp"

namespace schemadiff {

namespace {

namespace fs = std::filesystem;

std::string output_of(const std::string& command) {
    std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "re"), pclose);
    std::string output;
    std::array<char, 256> buffer{};
    while (pipe && std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe.get()) != nullptr)
        output += buffer.data();
    while (!output.empty() && output.back() == '\n') output.pop_back();
    return output;
}

std::string shell_quoted(const std::string& text) {
    std::string out = "'";
    for (char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

bool is_program(const fs::path& path) { return access(path.c_str(), X_OK) == 0 && !fs::is_directory(path); }

// `postgres --version` says "postgres (PostgreSQL) 15.20 (Debian ..)".
std::optional<ServerPrograms> programs_in(const fs::path& folder) {
    if (!is_program(folder / "initdb") || !is_program(folder / "postgres")) return std::nullopt;
    std::string said = output_of(shell_quoted((folder / "postgres").string()) + " --version 2>/dev/null");
    constexpr std::string_view kPrefix = "postgres (PostgreSQL) ";
    if (!said.starts_with(kPrefix)) return std::nullopt;
    ServerPrograms programs{folder, said.substr(kPrefix.size()), 0};
    std::from_chars(programs.version.data(), programs.version.data() + programs.version.size(), programs.major);
    return programs;
}

std::vector<fs::path> installed_folders() {
    std::vector<fs::path> folders;
    std::error_code ignored;
    for (const char* base : {"/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"})
        for (const auto& entry : fs::directory_iterator(base, ignored))
            if (is_program(entry.path() / "bin" / "postgres")) folders.push_back(entry.path() / "bin");
    for (const auto& entry : fs::directory_iterator("/usr", ignored))  // Red Hat: /usr/pgsql-16
        if (entry.path().filename().string().starts_with("pgsql-")) folders.push_back(entry.path() / "bin");
    if (std::string told = output_of("pg_config --bindir 2>/dev/null"); !told.empty()) folders.emplace_back(told);
    if (const char* path = std::getenv("PATH")) {
        std::istringstream parts(path);
        for (std::string part; std::getline(parts, part, ':');)
            if (!part.empty()) folders.emplace_back(part);
    }
    return folders;
}

}  // namespace

std::vector<ServerPrograms> find_server_programs(int preferred_major) {
    std::vector<ServerPrograms> found;
    if (const char* told = std::getenv("SCHEMADIFF_SERVER_BIN"); told != nullptr && *told != '\0') {
        if (auto programs = programs_in(told)) found.push_back(*programs);
        return found;
    }
    std::vector<fs::path> seen;
    for (const fs::path& folder : installed_folders()) {
        std::error_code ignored;
        fs::path real = fs::weakly_canonical(folder, ignored);
        if (std::find(seen.begin(), seen.end(), real) != seen.end()) continue;
        seen.push_back(real);
        if (auto programs = programs_in(real)) found.push_back(*programs);
    }
    std::stable_sort(found.begin(), found.end(), [&](const ServerPrograms& a, const ServerPrograms& b) {
        bool a_preferred = a.major == preferred_major;
        bool b_preferred = b.major == preferred_major;
        return a_preferred != b_preferred ? a_preferred : a.major > b.major;
    });
    return found;
}

}  // namespace schemadiff
