#include "support/dump.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "support/sql_text.hpp"

namespace schemadiff::test {

namespace {

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](std::string_view prefix) { return starts_with(text, prefix); });
}

bool ends_with(std::string_view text, std::string_view suffix) {
    return text.size() >= suffix.size() && text.substr(text.size() - suffix.size()) == suffix;
}

// Where the parenthesis that opens at `open` closes; the end of the text when it does not.
std::size_t closing_parenthesis(std::string_view text, std::size_t open) {
    int depth = 0;
    std::size_t at = open;
    for (; at < text.size(); at = end_of_token(text, at)) {
        if (text[at] == '(') ++depth;
        if (text[at] == ')' && --depth == 0) break;
    }
    return at;
}

// name=value or name='value', as pg_dump writes storage and operator class parameters, and nothing else.
bool is_parameter(std::string_view text) {
    constexpr std::string_view kName = "abcdefghijklmnopqrstuvwxyz0123456789_.";
    auto equals = text.find_first_not_of(kName);
    return equals != 0 && equals != std::string_view::npos && text[equals] == '=' && equals + 1 < text.size() &&
           text[equals + 1] != ' ';
}

// "WITH (a='1', b='2')": parameters are a set, and keep the order in which they were first given.
std::string with_sorted_parameters(const std::string& statement) {
    if (!starts_with(statement, "CREATE ")) return statement;
    std::string out;
    for (std::size_t at = 0; at < statement.size();) {
        std::size_t end = end_of_token(statement, at);
        if (statement[at] == '(') {
            std::size_t close = closing_parenthesis(statement, at);
            auto parameters = split_at_commas(std::string_view(statement).substr(at + 1, close - at - 1));
            if (parameters.size() > 1 && std::all_of(parameters.begin(), parameters.end(), is_parameter)) {
                std::sort(parameters.begin(), parameters.end());
                out += '(';
                for (std::size_t i = 0; i < parameters.size(); ++i) out += (i == 0 ? "" : ", ") + parameters[i];
                at = close;
                continue;
            }
        }
        out.append(statement, at, end - at);
        at = end;
    }
    return out;
}

// "CREATE TABLE name (a, b) PARTITION BY .." with its elements sorted; anything else as it is.
std::string with_sorted_columns(const std::string& statement) {
    if (!starts_with_any(statement, {"CREATE TABLE ", "CREATE UNLOGGED TABLE ", "CREATE FOREIGN TABLE "}))
        return statement;
    std::size_t open = 0;
    while (open < statement.size() && statement[open] != '(') open = end_of_token(statement, open);
    std::size_t close = closing_parenthesis(statement, open);
    if (close >= statement.size()) return statement;
    auto elements = split_at_commas(std::string_view(statement).substr(open + 1, close - open - 1));
    std::sort(elements.begin(), elements.end());
    std::string out = statement.substr(0, open + 1);
    for (std::size_t i = 0; i < elements.size(); ++i) out += (i == 0 ? "\n    " : ",\n    ") + elements[i];
    return out + '\n' + statement.substr(close);
}

// pg_dump says these once for all that follows; they belong to each statement that they hold for.
// "CREATE STATISTICS name ON a, b FROM t": the server keeps the order that the columns have in the table.
std::string with_sorted_statistics(const std::string& statement) {
    constexpr std::string_view kOn = " ON ", kFrom = " FROM ";
    if (!starts_with(statement, "CREATE STATISTICS ")) return statement;
    auto on = statement.find(kOn), from = statement.rfind(kFrom);
    if (on == std::string::npos || from == std::string::npos || from < on) return statement;
    on += kOn.size();
    auto elements = split_at_commas(std::string_view(statement).substr(on, from - on));
    std::sort(elements.begin(), elements.end());
    std::string list;
    for (const std::string& element : elements) list += (list.empty() ? "" : ", ") + element;
    return statement.substr(0, on) + list + statement.substr(from);
}

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
        if (starts_with(statement, "SET SESSION AUTHORIZATION ")) {
            grantor_ = statement;
            return true;
        }
        if (statement == "RESET SESSION AUTHORIZATION") {
            grantor_.clear();
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
        if (!grantor_.empty()) out += "[" + grantor_ + "] ";
        return out;
    }

  private:
    static std::string value_of(const std::string& statement) { return statement.substr(statement.find(" = ") + 3); }
    std::string tablespace_ = "''", access_method_ = "heap", grantor_;
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
        statements.push_back(defaults.describe(statement) +
                             with_sorted_statistics(with_sorted_parameters(with_sorted_columns(statement))));
    }
    std::sort(statements.begin(), statements.end());
    return statements;
}

void leave_owners_open(std::vector<std::string>& expected, std::vector<std::string>& found, const std::string& user) {
    constexpr std::string_view kOwner = " OWNER TO ";
    std::set<std::string> stated;  // "ALTER TABLE public.t"
    auto subject = [&](const std::string& statement) {
        auto at = starts_with(statement, "ALTER ") ? statement.rfind(kOwner) : std::string::npos;
        return at == std::string::npos ? std::string() : statement.substr(0, at);
    };
    std::string by_default = std::string(kOwner) + user;
    for (const std::string& statement : expected)
        if (!subject(statement).empty() && !ends_with(statement, by_default)) stated.insert(subject(statement));
    auto is_open = [&](const std::string& statement) {
        return !subject(statement).empty() && stated.count(subject(statement)) == 0;
    };
    for (auto* dump : {&expected, &found})
        dump->erase(std::remove_if(dump->begin(), dump->end(), is_open), dump->end());
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
