// Text as it may reach a terminal or a comment: UTF-8 aware, without control characters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace schemadiff {

// Control characters (C0, DEL, C1, bidirectional overrides) become visible escapes such as \n or \u202e; invalid UTF-8
// becomes \xNN. The result is one line and safe to print.
std::string printable(std::string_view text);

// Columns on a terminal: characters, wide East Asian ones and most emoji as two, combining marks as none.
std::size_t display_width(std::string_view text);

// The largest offset <= at that does not cut a UTF-8 sequence.
std::size_t start_of_character(std::string_view text, std::size_t at);

// Offset of the first byte that is not valid UTF-8, or npos.
std::size_t find_invalid_utf8(std::string_view text);

// Without their line breaks; at least one.
std::vector<std::string> lines_of(std::string_view text);

std::string join(const std::vector<std::string>& parts, std::string_view separator);

// At most `bytes` bytes, never cutting a character: PostgreSQL's own truncation of identifiers.
std::string clip(std::string_view text, std::size_t bytes);

}  // namespace schemadiff
