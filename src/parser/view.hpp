// Private to src/parser. The query of a view as the server keeps it.
#pragma once

#include <string>
#include <vector>

#include "catalog/view.hpp"
#include "parser/elaboration.hpp"

namespace schemadiff {

struct NamedQuery {
    std::string text;
    std::vector<ViewColumn> columns;  // names without types, where the text cannot say them itself
};

// `query` is part of the statement that runs now.
NamedQuery view_query(const Elaboration& elaboration, Node* query, const List* aliases);

// "*" means the columns at the time of CREATE VIEW: a column that comes later is not among them.
void refuse_when_starred(Elaboration& elaboration, const Relation& relation);

}  // namespace schemadiff
