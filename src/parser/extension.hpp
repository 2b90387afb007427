// Private to src/parser. What is known of the extensions that a text creates, without a server to ask.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace schemadiff {

// The schema of the extension of this text that provides the type or operator class (empty: the text does not state
// it); nothing when no extension of the text is known to.
std::optional<std::string> schema_of_known_type(const std::map<std::string, std::string>& extensions,
                                                std::string_view type);
std::optional<std::string> schema_of_known_opclass(const std::map<std::string, std::string>& extensions,
                                                   std::string_view opclass);
// Those that CREATE EXTENSION .. CASCADE makes as well.
std::vector<std::string> extensions_needed_by(std::string_view extension);
// An operator class of an extension that goes without saying.
bool is_default_of_extension(std::string_view opclass);
// A trigger or support function that PostgreSQL itself brings.
bool is_builtin_helper(std::string_view function);
// The built-in type whose name resembles a mistyped one, or an empty string.
std::string nearest_builtin_type(std::string_view mistyped);

}  // namespace schemadiff
