// Private to src/parser. The names that an expression or a query mentions, before anybody knows what they mean.
#pragma once

#include <string>
#include <vector>

#include "parser/nodes.hpp"

namespace schemadiff {

struct CalledFunction {
    QualifiedName name;
    int arguments = 0;
};

struct NamedConstraint {
    QualifiedName relation;
    std::string name;
};

struct References {
    std::vector<std::string> columns;  // last part of each column reference; "*" for all columns
    std::vector<QualifiedName> relations;
    std::vector<CalledFunction> functions;
    std::vector<QualifiedName> types;
    std::vector<QualifiedName> collations, operators, operator_classes;
    std::vector<QualifiedName> text_search;           // configurations and dictionaries that a literal names
    std::vector<QualifiedName> filled;                // relations of which every column gets a value
    std::vector<NamedConstraint> constraints;         // of ON CONFLICT ON CONSTRAINT
    std::vector<std::vector<std::string>> groupings;  // the columns of each GROUP BY
};

References references_in(Node* node);
// The last parts of an expression's column references, in the order of the text.
std::vector<std::string> column_names_in(Node* expression);
// The relation that 'schema.name'::regclass or nextval('schema.name') names.
QualifiedName name_in_literal(const std::string& text);

// What raw_expression_tree_walker knows; it ends the process on anything else.
bool is_walkable(NodeTag tag);

}  // namespace schemadiff
