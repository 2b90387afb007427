// Private to src/parser. The names that PostgreSQL makes up for constraints, indexes and sequences.
// Source: makeObjectName, ChooseRelationName, ChooseIndexColumnNames in indexcmds.c; FigureColname in parse_target.c.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "parser/postgres_nodes.hpp"

namespace schemadiff {

inline constexpr std::size_t kLongestName = 63;  // NAMEDATALEN - 1, in bytes

// "name1_name2_label"; the two names lose bytes, the longer one first, until the whole fits. name2 may be empty.
std::string make_object_name(std::string_view name1, std::string_view name2, std::string_view label);

// The first of make_object_name(name1, name2, label), label1, label2 .. that is not taken.
std::string choose_name(std::string_view name1, std::string_view name2, std::string_view label,
                        const std::function<bool(const std::string&)>& is_taken);

// Distinct column names of an index: "expr", "expr1" ..
std::vector<std::string> distinct_index_columns(const std::vector<std::string>& columns);
// The middle part of an index's or foreign key's name: columns joined by "_", cut like PostgreSQL's buffer.
std::string name_addition(const std::vector<std::string>& columns);

// The name that a query gives an unnamed expression; empty: none ("?column?", "expr").
std::string figure_column_name(const Node* expression);

}  // namespace schemadiff
