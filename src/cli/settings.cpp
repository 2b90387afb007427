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
    bool OptIns::*opted = nullptr;
};

constexpr KnownKey kKeys[] = {
    {"db", "--db", &CommandOptions::db},
    {"to", "--to", &CommandOptions::to},
    {"schema", "--schema", nullptr, &CommandOptions::schemas},
    {"exclude_schema", "--exclude-schema", nullptr, &CommandOptions::excluded_schemas},
    {"ignore", "--ignore", nullptr, &CommandOptions::ignored},
    {"database_settings", "--database-settings", nullptr, nullptr, &OptIns::database_settings},
    {"roles", "--roles", nullptr, nullptr, &OptIns::roles},
    {"allow", "--allow", nullptr, &CommandOptions::allowed},
    {"scratch", "--scratch", &CommandOptions::scratch_url},
    {"mode", "--mode", &CommandOptions::mode_name},
    {"small", "--small", &CommandOptions::small_size},
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

toml::table read_file(const std::string& path) {
    try {
        return toml::parse_file(path);
    } catch (const toml::parse_error& error) {
        throw Error(fmt::format("{}:{}:{}: {}", path, error.source().begin.line, error.source().begin.column,
                                error.description()));
    }
}

std::vector<std::string> list_of(const std::string& path, const char* key, const toml::node& node) {
    std::vector<std::string> list;
    if (const auto* text = node.as_string()) return {text->get()};
    if (const auto* truth = node.as_boolean()) return {truth->get() ? "true" : "false"};
    const auto* array = node.as_array();
    if (array == nullptr) throw Error(fmt::format("{}: {} must be a text or a list of texts", path, key));
    for (const auto& element : *array) {
        const auto* text = element.as_string();
        if (text == nullptr) throw Error(fmt::format("{}: {} must hold texts only", path, key));
        list.push_back(text->get());
    }
    return list;
}

bool truth_of(const char* key, const std::string& value) {
    if (value == "true" || value == "1") return true;
    if (value == "false" || value == "0") return false;
    throw Error(fmt::format("{}: '{}' is neither true nor false", key, value), {}, ExitCode::usage);
}

void refuse_unknown_keys(const std::string& path, const toml::table& table) {
    for (const auto& [key, node] : table) {
        bool known = false;
        for (const KnownKey& setting : kKeys) known = known || key.str() == setting.key;
        if (!known)
            throw Error(fmt::format("{}:{}: nobody knows the key '{}'", path, node.source().begin.line, key.str()));
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
        std::vector<std::string> values =
            from_environment ? std::vector<std::string>{*from_environment} : list_of(path, setting.key, *from_file);
        if (setting.list != nullptr)
            options.*setting.list = values;
        else if (setting.opted != nullptr)
            options.opted.*setting.opted = !values.empty() && truth_of(setting.key, values.front());
        else if (!values.empty())
            options.*setting.text = values.front();
    }
    if (options.scratch_url == "target") {
        options.scratch_use = ScratchUse::target;
        options.scratch_url.clear();
    }
    if (options.db.empty()) options.db = environment("DATABASE_URL").value_or("");
}

}  // namespace schemadiff
