// A column that holds rows of another relation while that one is written anew or replaced: PostgreSQL refuses the one
// as long as the other holds such values. The rows leave as text, or as JSON where fields would not be found again by
// their place, and come back when the relation has its new form.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

// Whether a relation whose rows the column holds changes its form in this plan.
bool holds_rows_that_change(const EmitContext& context, const ObjectId& column);

// Whether a column holds rows of the table: one with a default cannot be added to it in one statement then.
bool is_held(const EmitContext& context, const ObjectId& table);

// For the statement that adds a column which is written at once, whatever it is: who lets go of rows does so before.
void await_last_holders(const EmitContext& context, Statement& statement, const ObjectId& table);

// The two statements about the column, there and back.
void take_rows_aside(const EmitContext& context, const Alteration<Column>& change, Statements& out);

// For the statement that makes the column or gives it another type: rows that it holds no more have their old form
// then, those that it is to hold have their new one, and nobody holds rows of its own table who is about to leave.
void order_among_held_rows(const EmitContext& context, Statement& statement, const ObjectId& column);

}  // namespace schemadiff
