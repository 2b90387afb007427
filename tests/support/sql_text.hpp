// Just enough of SQL's lexical structure to cut a script into statements, independent of the program's own parser: what
// it gets wrong, the program must not get wrong in the same way. Source: PostgreSQL manual 4.1 "Lexical Structure";
// psqlscan.l for BEGIN ATOMIC.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace schemadiff::test {

// Statements without their semicolon, surrounding blanks and comments outside of quotes; psql's \ lines are left out.
std::vector<std::string> split_statements(std::string_view script);

// The parts between commas that stand outside of quotes, parentheses and brackets, without surrounding blanks.
std::vector<std::string> split_at_commas(std::string_view text);

// Where the next quoted text, dollar-quoted text or name that begins at `at` ends; at + 1 for any other character.
std::size_t end_of_token(std::string_view text, std::size_t at);

std::string_view trimmed(std::string_view text);
// Every `name` in the text replaced by `by`.
std::string replaced(std::string text, const std::string& name, const std::string& by);
bool starts_with(std::string_view text, std::string_view prefix);

}  // namespace schemadiff::test
