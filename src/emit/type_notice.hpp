// What others notice when a column gets another type, in place or by a second column.
#pragma once

#include <string>

#include "emit/emit.hpp"

namespace schemadiff {

// Of every change of the columns that a table has.
void notice_row_shape(const EmitContext& context, Statement& statement, const ObjectId& table);

// A type that moves aside and comes back is a matter of the type's own statements.
void notice_type_change(const EmitContext& context, Statement& statement, const ObjectId& column, const Column& before,
                        const Column& after);

// Where PostgreSQL's own conversion cuts or rounds.
void notice_loss(Statement& statement, const ObjectId& column, const Column& before, const Column& after);

// The column's value as a type, by PostgreSQL's casts; through text where there is none.
std::string converted_value(const EmitContext& context, const Alteration<Column>& change, const std::string& type);

}  // namespace schemadiff
