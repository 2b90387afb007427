// Every place where a payload names another object, except in the texts of expressions: what has to follow when
// something gets another name.
#pragma once

#include <functional>
#include <string>

#include "catalog/catalog.hpp"

namespace schemadiff {

struct MentionVisitor {
    std::function<void(ObjectId&)> object;
    // As format_type prints it, perhaps with SETOF before or a collation behind it.
    std::function<void(std::string&)> type;
    // Qualified and quoted, perhaps with argument types in parentheses behind it.
    std::function<void(std::string&)> routine;
    // Qualified and quoted names of tables, and of what is never renamed alone: collations, operators and their
    // classes, text search objects.
    std::function<void(std::string&)> relation, collation;
    std::function<void(std::string&)> schema;
    // By its name alone, in the given relation.
    std::function<void(const ObjectId& relation, std::string&)> column;
    // The index of a replica identity, by its name in the table's schema.
    std::function<void(const ObjectId& table, std::string&)> index;
    std::function<void(ObjectId& sequence)> identity_sequence;
};

// Every member of the visitor must be set.
void for_each_mention(Object& object, const MentionVisitor& visit);

}  // namespace schemadiff
