// Columns that hold rows of other relations. Source: find_composite_type_dependencies() in tablecmds.c.
#pragma once

#include <vector>

#include "diff/change.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

// A relation, whose rows have a type of its name.
bool has_rows(Kind kind);

// The relations whose rows the column of the catalog holds, by itself or inside of another type.
std::vector<const Object*> relations_held_by(const Catalog& catalog, const ObjectId& column);

// A table whose rows are written as they are, to another place or in another way.
bool moves_rows(const Change& table);

// Columns that hold rows of the relation that the change writes anew, which PostgreSQL refuses meanwhile. Objects of
// the source.
std::vector<const Object*> holders_of_rewritten_rows(const RuleContext& context, const Change& change);

// Whether the materialized view shows rows of the relation, or arrays of them, as a whole. The types of its columns are
// known where a server has told them, of either side.
bool shows_rows_of(const RuleContext& context, const ObjectId& view, const ObjectId& relation);

// Materialized views that show such rows: PostgreSQL refuses for their sake as well.
std::vector<const Object*> views_of_rewritten_rows(const RuleContext& context, const Change& change);

}  // namespace schemadiff
