// Private to src/parser. Small readers of PostgreSQL's lists and value nodes.
#pragma once

#include <string>
#include <vector>

#include "parser/postgres_nodes.hpp"

namespace schemadiff {

// pg_class.relpersistence, as RangeVar carries it.
inline constexpr char kUnlogged = 'u';
inline constexpr char kTemporary = 't';

struct QualifiedName {
    std::string schema;  // empty: to be found through the search_path
    std::string name;
    friend auto operator<=>(const QualifiedName&, const QualifiedName&) = default;
};

inline std::string text_of(const char* text) { return text == nullptr ? std::string() : std::string(text); }

inline std::vector<Node*> nodes(const List* list) {
    std::vector<Node*> all;
    all.reserve(static_cast<std::size_t>(list_length(list)));
    for (int i = 0; i < list_length(list); ++i) all.push_back(static_cast<Node*>(list_nth(list, i)));
    return all;
}

template <class T>
std::vector<T*> nodes_of(const List* list) {
    std::vector<T*> all;
    all.reserve(static_cast<std::size_t>(list_length(list)));
    for (int i = 0; i < list_length(list); ++i) all.push_back(static_cast<T*>(list_nth(list, i)));
    return all;
}

template <class T>
Node* as_node(T* node) {
    return reinterpret_cast<Node*>(node);
}

// The strings of a list of String nodes.
std::vector<std::string> strings(const List* list);
// Of "a", "a.b" or "c.a.b" as a list of String nodes.
QualifiedName qualified(const List* names);
QualifiedName qualified(const RangeVar* relation);

// The value of "name = value" in an option list, as PostgreSQL's defGetString prints it; "true" when none is given.
std::string option_value(const DefElem* option);
bool option_is_true(const DefElem* option);

// Storage parameters as pg_class.reloptions holds them: "name=value", sorted.
std::vector<std::string> options_of(const List* options);
// The constant's text, without quotes.
std::string constant_text(const Node* constant);

}  // namespace schemadiff
