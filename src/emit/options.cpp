#include "emit/options.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"

namespace schemadiff {

namespace {

std::string name_of(const std::string& option) { return option.substr(0, option.find('=')); }

// "toast.autovacuum_enabled" is a namespace and a name, each an identifier of its own.
std::string quoted_name(const std::string& name) {
    constexpr std::string_view kToast = "toast.";
    if (name.rfind(kToast, 0) == 0) return std::string(kToast) + quote_identifier(name.substr(kToast.size()));
    return quote_identifier(name);
}

std::string as_sql(const std::string& option) {
    auto equals = option.find('=');
    if (equals == std::string::npos) return quoted_name(option);
    return quoted_name(option.substr(0, equals)) + '=' + quote_literal(option.substr(equals + 1));
}

// Those that readers look at while they run. Source: reloptions.c.
constexpr std::string_view kReadersOptions[] = {
    "autosummarize",   "buffering",        "check_option",     "fastupdate",         "gin_pending_list_limit",
    "pages_per_range", "security_barrier", "security_invoker", "user_catalog_table",
};

LockMode mode_of(const Options& options) {
    bool strong = std::any_of(options.begin(), options.end(), [](const std::string& option) {
        return std::find(std::begin(kReadersOptions), std::end(kReadersOptions), name_of(option)) !=
               std::end(kReadersOptions);
    });
    return strong ? LockMode::access_exclusive : LockMode::share_update_exclusive;
}

}  // namespace

std::string options_list(const Options& options) {
    std::vector<std::string> parts;
    for (const std::string& option : options) parts.push_back(as_sql(option));
    return join(parts, ", ");
}

std::string with_clause(const Options& options) {
    return options.empty() ? std::string() : " WITH (" + options_list(options) + ')';
}

std::vector<OptionChange> option_changes(const Options& before, const Options& after) {
    Options set, reset;
    for (const std::string& option : after)
        if (std::find(before.begin(), before.end(), option) == before.end()) set.push_back(option);
    for (const std::string& option : before) {
        bool kept = std::any_of(after.begin(), after.end(),
                                [&](const std::string& a) { return name_of(a) == name_of(option); });
        if (!kept) reset.push_back(name_of(option));
    }
    std::vector<OptionChange> changes;
    if (!set.empty()) changes.push_back({"SET (" + options_list(set) + ')', mode_of(set)});
    if (!reset.empty()) changes.push_back({"RESET (" + options_list(reset) + ')', mode_of(reset)});
    return changes;
}

}  // namespace schemadiff
