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

}  // namespace

std::string options_list(const Options& options) {
    std::vector<std::string> parts;
    for (const std::string& option : options) parts.push_back(as_sql(option));
    return join(parts, ", ");
}

std::string with_clause(const Options& options) {
    return options.empty() ? std::string() : " WITH (" + options_list(options) + ')';
}

OptionChanges option_changes(const Options& before, const Options& after) {
    Options set;
    std::vector<std::string> reset;
    for (const std::string& option : after)
        if (std::find(before.begin(), before.end(), option) == before.end()) set.push_back(option);
    for (const std::string& option : before) {
        bool kept = std::any_of(after.begin(), after.end(),
                                [&](const std::string& a) { return name_of(a) == name_of(option); });
        if (!kept) reset.push_back(quoted_name(name_of(option)));
    }
    OptionChanges changes;
    if (!set.empty()) changes.set = "SET (" + options_list(set) + ')';
    if (!reset.empty()) changes.reset = "RESET (" + join(reset, ", ") + ')';
    return changes;
}

}  // namespace schemadiff
