// The only place where a name or a value becomes SQL text.
// Source: PostgreSQL manual 4.1 "Lexical Structure"; quote_identifier() in ruleutils.c for when quotes are needed.
#pragma once

#include <string>
#include <string_view>

namespace schemadiff {

// Quotes when the name is not a plain lower-case identifier or is a keyword that could be misread.
std::string quote_identifier(std::string_view name);

// schema.name, each part quoted where needed; the name alone when schema is empty.
std::string quote_qualified(std::string_view schema, std::string_view name);

// A string constant that means the same under either setting of standard_conforming_strings.
std::string quote_literal(std::string_view value);

// $tag$value$tag$ with a tag that does not occur in the value.
std::string quote_dollar(std::string_view value);

// Text that may stand in a "--" comment: one line, no control characters.
std::string comment_text(std::string_view text);

}  // namespace schemadiff
