#include "cli/output.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "base/error.hpp"
#include "emit/render.hpp"

namespace schemadiff {

std::string render(const Plan& plan, Format format) {
    switch (format) {
        case Format::sql: return render_sql(plan);
        case Format::text: return render_text(plan);
        case Format::json: return render_json(plan);
    }
    return {};
}

void write_results(const Plan& plan, const CommandOptions& options) {
    for (const auto& [format, path] : options.outputs) write_file(path, render(plan, format));
    write_stdout(render(plan, options.format));
}

void write_file(const std::string& path, const std::string& text) {
    std::string unfinished = path + ".unfinished";
    std::FILE* file = std::fopen(unfinished.c_str(), "wb");
    if (file == nullptr) throw Error(fmt::format("cannot write {}: {}", path, std::strerror(errno)));
    bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
    written = std::fclose(file) == 0 && written;
    std::error_code failed;
    if (written) std::filesystem::rename(unfinished, path, failed);
    if (!written || failed) {
        std::string reason = failed ? failed.message() : std::strerror(errno);
        std::filesystem::remove(unfinished, failed);
        throw Error(fmt::format("cannot write {}: {}", path, reason));
    }
}

void write_stdout(const std::string& text) {
    bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (std::fflush(stdout) != 0 || !written)
        throw Error(fmt::format("cannot write to standard output: {}", std::strerror(errno)));
}

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw Error(fmt::format("cannot read {}: {}", path, std::strerror(errno)));
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace schemadiff
