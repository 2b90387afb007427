#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

#include "base/error.hpp"
#include "base/text.hpp"
#include "parser/batch.hpp"
#include "parser/parse.hpp"
#include "parser/psql_command.hpp"

namespace schemadiff {

namespace {

using Sources = std::vector<std::shared_ptr<const Source>>;

std::string without_byte_order_mark(std::string text) {
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    return text.starts_with(kMark) ? text.substr(kMark.size()) : text;
}

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()).good()) {
        // An empty file sets failbit when nothing is inserted.
        std::error_code failure;
        if (file && std::filesystem::file_size(path, failure) == 0 && !failure) return {};
        throw Error("cannot read " + path, "give a file, a folder of .sql files, or - for standard input");
    }
    return std::move(text).str();
}

// The source and every file that its \i and \ir commands name, each once.
void add_source(Sources& sources, const std::string& name, std::string text) {
    bool known = std::any_of(sources.begin(), sources.end(), [&](const auto& each) { return each->name() == name; });
    if (known) return;
    text = without_byte_order_mark(std::move(text));
    auto source = std::make_shared<const Source>(name, std::move(text));
    auto invalid = find_invalid_utf8(source->text());
    if (invalid != std::string_view::npos)
        throw Error(Span{source, invalid, 1}.describe() + ": the text is not UTF-8", "convert the file to UTF-8");
    sources.push_back(source);
    Splitter splitter(source->text());
    while (auto piece = splitter.next()) {
        if (piece->kind != PieceKind::command) continue;
        auto command = read_command(source->text().substr(piece->begin, piece->end - piece->begin), name);
        if (command.effect == CommandEffect::include) add_source(sources, command.path, read_file(command.path));
    }
}

}  // namespace

std::vector<std::shared_ptr<const Source>> read_sources(const std::string& path) {
    Sources sources;
    if (path == "-") {
        add_source(sources, "<stdin>", std::string(std::istreambuf_iterator<char>(std::cin), {}));
        return sources;
    }
    std::error_code failure;
    if (!std::filesystem::is_directory(path, failure)) {
        add_source(sources, std::filesystem::path(path).lexically_normal().string(), read_file(path));
        return sources;
    }
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
        if (entry.is_regular_file() && entry.path().extension() == ".sql")
            files.push_back(entry.path().lexically_normal().string());
    std::sort(files.begin(), files.end());
    if (files.empty()) throw Error("no .sql file in " + path);
    for (const std::string& file : files) add_source(sources, file, read_file(file));
    return sources;
}

}  // namespace schemadiff
