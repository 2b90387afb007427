#include "emit/foreign_options.hpp"

#include <map>
#include <vector>

#include "base/quote.hpp"
#include "base/text.hpp"

namespace schemadiff {

namespace {

std::map<std::string, std::string> by_name(const Options& options) {
    std::map<std::string, std::string> values;
    for (const std::string& option : options) {
        auto equals = option.find('=');
        values.emplace(option.substr(0, equals), equals == std::string::npos ? "" : option.substr(equals + 1));
    }
    return values;
}

std::string assignment(const std::string& name, const std::string& value, const WriteValue& write) {
    return quote_identifier(name) + ' ' + (write ? write(name, value) : quote_literal(value));
}

std::string clause(const std::vector<std::string>& parts) {
    return parts.empty() ? std::string() : " OPTIONS (" + join(parts, ", ") + ')';
}

}  // namespace

std::string foreign_options_clause(const Options& options, const WriteValue& write) {
    std::vector<std::string> parts;
    for (const auto& [name, value] : by_name(options)) parts.push_back(assignment(name, value, write));
    return clause(parts);
}

std::string foreign_option_changes(const Options& before, const Options& after, const WriteValue& write) {
    auto old_values = by_name(before), new_values = by_name(after);
    std::vector<std::string> parts;
    for (const auto& [name, value] : new_values) {
        auto old = old_values.find(name);
        if (old == old_values.end())
            parts.push_back("ADD " + assignment(name, value, write));
        else if (old->second != value)
            parts.push_back("SET " + assignment(name, value, write));
    }
    for (const auto& [name, value] : old_values)
        if (new_values.count(name) == 0) parts.push_back("DROP " + quote_identifier(name));
    return clause(parts);
}

}  // namespace schemadiff
