#include "support/dump.hpp"

#include <algorithm>
#include <iterator>

#include "support/sql_text.hpp"

namespace schemadiff::test {

namespace {

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](std::string_view prefix) { return starts_with(text, prefix); });
}

// "CREATE TABLE name (a, b) PARTITION BY .." with its elements sorted; anything else as it is.
std::string with_sorted_columns(const std::string& statement) {
    if (!starts_with_any(statement, {"CREATE TABLE ", "CREATE UNLOGGED TABLE ", "CREATE FOREIGN TABLE "}))
        return statement;
    std::size_t open = 0;
    while (open < statement.size() && statement[open] != '(') open = end_of_token(statement, open);
    if (open >= statement.size()) return statement;
    std::size_t close = open;
    for (int depth = 0; close < statement.size(); close = end_of_token(statement, close)) {
        if (statement[close] == '(') ++depth;
        if (statement[close] == ')' && --depth == 0) break;
    }
    if (close >= statement.size()) return statement;
    auto elements = split_at_commas(std::string_view(statement).substr(open + 1, close - open - 1));
    std::sort(elements.begin(), elements.end());
    std::string out = statement.substr(0, open + 1);
    for (std::size_t i = 0; i < elements.size(); ++i) out += (i == 0 ? "\n    " : ",\n    ") + elements[i];
    return out + '\n' + statement.substr(close);
}

// pg_dump says these once for all that follows; they belong to each statement that they hold for.
class Defaults {
  public:
    // Whether the statement was a setting.
    bool take(const std::string& statement) {
        if (starts_with(statement, "SET default_tablespace = ")) {
            tablespace_ = value_of(statement);
            return true;
        }
        if (starts_with(statement, "SET default_table_access_method = ")) {
            access_method_ = value_of(statement);
            return true;
        }
        return starts_with_any(statement, {"SET ", "SELECT pg_catalog.set_config("});
    }
    std::string describe(const std::string& statement) const {
        std::string out;
        bool is_table =
            starts_with_any(statement, {"CREATE TABLE ", "CREATE UNLOGGED TABLE ", "CREATE MATERIALIZED VIEW "});
        bool is_partitioned = statement.find("\nPARTITION BY ") != std::string::npos;
        if (is_table && !is_partitioned && access_method_ != "heap" && !access_method_.empty())
            out += "[access method " + access_method_ + "] ";
        bool is_stored = is_table || starts_with_any(statement, {"CREATE INDEX ", "CREATE UNIQUE INDEX "});
        if (is_stored && tablespace_ != "''") out += "[tablespace " + tablespace_ + "] ";
        return out;
    }

  private:
    static std::string value_of(const std::string& statement) { return statement.substr(statement.find(" = ") + 3); }
    std::string tablespace_ = "''", access_method_ = "heap";
};

std::string with_prefix(std::string_view prefix, const std::string& statement) {
    std::string out(prefix);
    for (char c : statement) {
        out += c;
        if (c == '\n') out += prefix;
    }
    return out + '\n';
}

}  // namespace

std::vector<std::string> normalised_dump(std::string_view dump) {
    std::vector<std::string> statements;
    Defaults defaults;
    for (const std::string& statement : split_statements(dump)) {
        if (defaults.take(statement)) continue;
        statements.push_back(defaults.describe(statement) + with_sorted_columns(statement));
    }
    std::sort(statements.begin(), statements.end());
    return statements;
}

std::string dump_difference(const std::vector<std::string>& expected, const std::vector<std::string>& found,
                            std::size_t most) {
    std::vector<std::string> missing, unexpected;
    std::set_difference(expected.begin(), expected.end(), found.begin(), found.end(), std::back_inserter(missing));
    std::set_difference(found.begin(), found.end(), expected.begin(), expected.end(), std::back_inserter(unexpected));
    std::string out;
    std::size_t shown = 0;
    for (const std::string& statement : missing)
        if (shown++ < most) out += with_prefix("- ", statement);
    for (const std::string& statement : unexpected)
        if (shown++ < 2 * most) out += with_prefix("+ ", statement);
    std::size_t all = missing.size() + unexpected.size();
    if (all > most) out += "(" + std::to_string(all) + " statements differ)\n";
    return out;
}

}  // namespace schemadiff::test
