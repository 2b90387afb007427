// R-NEWNOTNULL, R-VOLDEF and R-SERIAL of the safety catalog: a column comes empty, is filled in batches, and becomes
// NOT NULL when all that writes knows of it.
#pragma once

#include "emit/emit.hpp"
#include "emit/online/open_expand.hpp"

namespace schemadiff {

// What has to happen after ADD COLUMN.
struct NewColumn {
    const ColumnPair* pair = nullptr;  // the new name of a column that is there; its default waits for contract as well
    bool default_apart = false;        // only new rows get the default by themselves
    bool numbered_apart = false;       // becomes an identity column in contract
    bool identity_apart = false;  // becomes one by a statement of its own: PostgreSQL adds none to a tree of tables
    std::string filled_with;      // expression for the rows that are there; empty: they are not filled
    bool not_null_apart = false;  // NOT NULL waits for contract
};

NewColumn assess_new_column(const EmitContext& context, const ObjectId& id, const Column& column);

// The statements after the one that adds the column.
void finish_new_column(const EmitContext& context, const Object& object, const NewColumn& plan, Statements& out);

// "NULL is not allowed" for a column of rows that are there, with what @backfill says about them.
void tighten_column(const EmitContext& context, const Object& object, Statements& out);

}  // namespace schemadiff
