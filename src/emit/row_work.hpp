// What a column's statement costs each row that is there: a new value, a check, a conversion. Safety catalog, sections
// 1.1 and 1.2.
#pragma once

#include <string>
#include <vector>

#include "emit/emit.hpp"

namespace schemadiff {

// The default's value may differ from row to row, so that ADD COLUMN writes every row.
bool is_volatile(const Catalog& catalog, const ObjectId& column_default);

// The type below the domains that the column's type is, and whether one of them checks values.
struct StoredType {
    std::string type;
    bool checked = false;
};
StoredType stored_type(const Catalog& catalog, const ObjectId& column);

// Its type leaves and comes back, and not only its collation.
bool is_converted(const EmitContext& context, const Change& column);

// Whether PostgreSQL writes every row anew when the column gets its new type, as it does for any USING.
bool rewrites_for_type(const EmitContext& context, const Alteration<Column>& change, bool has_using);

// A check that is there proves that the column holds no NULL: SET NOT NULL does not read the table.
bool is_proven_not_null(const EmitContext& context, const ObjectId& column);

// A column changes its type, or collation, and its tables need no new files: indexes that are built anew all the same.
// Those with other collations, and those of partitioned tables, whose parts PostgreSQL forgets (measured on 13 to 18).
std::vector<ObjectId> indexes_built_for_type(const EmitContext& context, const Change& change);

// The same as facts of the statement, and what reads the table.
void recheck_and_reindex(const EmitContext& context, Statement& statement, const Change& change);

}  // namespace schemadiff
