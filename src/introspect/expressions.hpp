// Private to src/introspect. SQL text as the server prints it to Expression, with the canonical form that is compared.
// The same texts come again and again in a real schema (now(), CURRENT_TIMESTAMP): each is made canonical once.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "catalog/catalog.hpp"
#include "parser/clause.hpp"

namespace schemadiff {

class ExpressionReader {
  public:
    explicit ExpressionReader(const CatalogBuilder& builder) : builder_(builder) {}

    // `relation`: whose columns the text may name, or null. `type`: what the value is stored as, or empty.
    Expression scalar(std::string text, const ObjectId* relation = nullptr, std::string_view type = {});
    // Part of a statement that holds expressions: a partition key, a bound, the elements of an exclusion.
    Expression clause(ClauseKind kind, std::string text, const ObjectId* relation = nullptr);
    // What a domain is over, or "enum"; for constants that are cast to it.
    void add_base_type(const ObjectId& type, std::string base);
    // A SELECT, a rule, a BEGIN ATOMIC body; without a trailing semicolon.
    Expression query(std::string text);

  private:
    // A canonical form and the types of the columns that it rests on.
    struct Known {
        std::vector<std::pair<std::string, std::string>> columns;
        std::string canonical;
    };
    using MakeCanonical = std::function<std::string(const CanonicalContext&)>;
    Expression remember(std::string key, std::string text, const ObjectId* relation, const MakeCanonical& make);
    std::string column_type(const ObjectId* relation, std::string_view column) const;
    std::string base_type(std::string_view type) const;
    const Known* find_known(const std::string& key, const ObjectId* relation) const;

    const CatalogBuilder& builder_;
    std::unordered_map<std::string, std::string> base_types_;
    std::unordered_map<std::string, std::vector<Known>> known_;
};

// The text without parentheses that enclose all of it: "((a > 0))" -> "a > 0".
std::string strip_parentheses(std::string_view text);
// Offset just behind the parenthesis that closes the one at `open`; strings and quoted names are skipped. npos: none.
std::size_t after_closing(std::string_view text, std::size_t open);
// Offset of the first opening parenthesis outside of strings and quoted names; npos: none.
std::size_t first_parenthesis(std::string_view text);
// The parts of a list between commas that are not inside parentheses, strings or quoted names.
std::vector<std::string_view> split_list(std::string_view text);

}  // namespace schemadiff
