// Private to src/parser. Words that became keywords in later versions of the grammar: a dump of an older server uses
// them as plain names.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace schemadiff {

// The statement with the word that the grammar stumbled over at `offset` quoted, when it is such a word.
std::optional<std::string> with_quoted_keyword(std::string_view statement, std::size_t offset);

}  // namespace schemadiff
