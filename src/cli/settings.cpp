#include "cli/settings.hpp"

#include <cstdlib>
#include <filesystem>
#include <map>
#include <optional>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "base/error.hpp"

namespace schemadiff {

namespace {

constexpr const char* kDefaultFile = "schemadiff.toml";

struct KnownKey {
    const char* key;  // in schemadiff.toml; SCHEMADIFF_<KEY> in the environment
    const char* flag;
    std::string CommandOptions::*text = nullptr;
    std::vector<std::string> CommandOptions::*list = nullptr;
    bool& (*truth)(CommandOptions& options) = nullptr;
};

constexpr KnownKey kKeys[] = {
    {"db", "--db", &CommandOptions::db},
    {"to", "--to", &CommandOptions::to},
    {"schema", "--schema", nullptr, &CommandOptions::schemas},
    {"exclude_schema", "--exclude-schema", nullptr, &CommandOptions::excluded_schemas},
    {"ignore", "--ignore", nullptr, &CommandOptions::ignored},
    {"database_settings", "--database-settings", nullptr, nullptr,
     [](CommandOptions& options) -> bool& { return options.opted.database_settings; }},
    {"roles", "--roles", nullptr, nullptr, [](CommandOptions& options) -> bool& { return options.opted.roles; }},
    {"allow", "--allow", nullptr, &CommandOptions::allowed},
    {"scratch", "--scratch", &CommandOptions::scratch_url},
    {"mode", "--mode", &CommandOptions::mode_name},
    {"small", "--small", &CommandOptions::small_size},
    {"keep_dropped", "--keep-dropped", nullptr, nullptr,
     [](CommandOptions& options) -> bool& { return options.keep_dropped; }},
};

std::optional<std::string> environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    if (value == nullptr || *value == '\0') return std::nullopt;
    return std::string(value);
}

std::string environment_name(const char* key) {
    std::string name = "SCHEMADIFF_";
    for (const char* c = key; *c != '\0'; ++c) name += static_cast<char>(std::toupper(static_cast<unsigned char>(*c)));
    return name;
}

// Names with dots in them nest as deep as they are long, and the parser's own limit does not count those.
constexpr std::uintmax_t kLongest = 16384;

toml::table read_file(const std::string& path) {
    if (!std::filesystem::is_regular_file(path)) throw Error(fmt::format("{}: no file to read settings from", path));
    if (std::filesystem::file_size(path) > kLongest)
        throw Error(fmt::format("{}: longer than {} bytes, which no settings are", path, kLongest));
    try {
        return toml::parse_file(path);
    } catch (const toml::parse_error& error) {
        throw Error(fmt::format("{}:{}:{}: {}", path, error.source().begin.line, error.source().begin.column,
                                error.description()));
    }
}

std::string place_of(const std::string& path, const toml::node& node) {
    return fmt::format("{}:{}:{}", path, node.source().begin.line, node.source().begin.column);
}

std::string text_of(const std::string& path, const char* key, const toml::node& node) {
    if (const auto* text = node.as_string()) return text->get();
    throw Error(fmt::format("{}: {} must be a text", place_of(path, node), key));
}

std::vector<std::string> list_of(const std::string& path, const char* key, const toml::node& node) {
    std::vector<std::string> list;
    if (const auto* text = node.as_string()) return {text->get()};
    const auto* array = node.as_array();
    if (array == nullptr)
        throw Error(fmt::format("{}: {} must be a text or a list of texts", place_of(path, node), key));
    for (const auto& element : *array) list.push_back(text_of(path, key, element));
    return list;
}

bool truth_of(const std::string& variable, const std::string& text) {
    if (text == "true" || text == "1") return true;
    if (text == "false" || text == "0") return false;
    throw Error(fmt::format("{}={}: must be true or false", variable, text), {}, ExitCode::usage);
}

bool truth_of(const std::string& path, const char* key, const toml::node& node) {
    if (const auto* value = node.as_boolean()) return value->get();
    throw Error(fmt::format("{}: {} must be true or false", place_of(path, node), key));
}

void refuse_unknown_keys(const std::string& path, const toml::table& table) {
    for (const auto& [key, node] : table) {
        bool known = false;
        for (const KnownKey& setting : kKeys) known = known || key.str() == setting.key;
        if (!known) throw Error(fmt::format("{}: nobody knows the key '{}'", place_of(path, node), key.str()));
    }
}

}  // namespace

void apply_settings(CommandOptions& options, const std::string& config_path,
                    const std::function<bool(const std::string& flag)>& is_given) {
    std::string path = config_path.empty() ? kDefaultFile : config_path;
    toml::table table;
    if (!config_path.empty() && !std::filesystem::exists(path)) throw Error(fmt::format("{}: no such file", path));
    if (std::filesystem::exists(path)) table = read_file(path);
    refuse_unknown_keys(path, table);
    for (const KnownKey& setting : kKeys) {
        if (is_given(setting.flag)) continue;
        auto from_environment = environment(environment_name(setting.key));
        const toml::node* from_file = table.get(setting.key);
        if (!from_environment && from_file == nullptr) continue;
        if (setting.truth != nullptr)
            setting.truth(options) = from_environment ? truth_of(environment_name(setting.key), *from_environment)
                                                      : truth_of(path, setting.key, *from_file);
        else if (setting.list != nullptr)
            options.*setting.list =
                from_environment ? std::vector<std::string>{*from_environment} : list_of(path, setting.key, *from_file);
        else
            options.*setting.text = from_environment ? *from_environment : text_of(path, setting.key, *from_file);
    }
    if (options.scratch_url == "target") {
        options.scratch_use = ScratchUse::target;
        options.scratch_url.clear();
    }
    if (options.db.empty()) options.db = environment("DATABASE_URL").value_or("");
}

}  // namespace schemadiff
