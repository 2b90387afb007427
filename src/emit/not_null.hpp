// NOT NULL as the constraint that it is from PostgreSQL 18 on: with a name, and states that a column has no words for.
#pragma once

#include <string>
#include <vector>

#include "emit/emit.hpp"

namespace schemadiff {

// With their schemas: those of the source, and those that several tables of the target shall have. PostgreSQL makes up
// another one where it finds them.
std::set<std::pair<std::string, std::string>> taken_not_null_names(const Changes& changes);

// The name that the target says, or that PostgreSQL makes up.
std::string not_null_name(const ObjectId& id, const Column& column);

// What a statement about the constraint reads.
void scan_not_null(const EmitContext& context, Statement& statement, const ObjectId& id, const Column& column);

// The column as CREATE TABLE and ADD COLUMN declare it: without the name that PostgreSQL makes up anyway, and without
// NOT NULL that rows need not fulfil.
Column declared_column(const EmitContext& context, const ObjectId& id, const Column& column);

// "ALTER COLUMN mail SET NOT NULL", or "ADD CONSTRAINT .. NOT NULL mail .." where that does not say enough.
std::string set_not_null_clause(const EmitContext& context, const ObjectId& id, const Column& column);

// Where another column of the table has the name and leaves it, that comes first.
void await_not_null_name(const EmitContext& context, Statement& statement, const ObjectId& id, const Column& column);
// For the statement that drops the column: a new column that is to have the name gets it.
void release_not_null_name(const EmitContext& context, Statement& statement, const ObjectId& id, const Column& column);

// The name that a column has while another one, which goes, has its own: beside it, or new in its table.
std::string not_null_name_meanwhile(const EmitContext& context, const ObjectId& id, const Column& column);
// A statement more, after a semicolon, from when it is gone and this one is called `final`.
std::string take_over_not_null_name(const EmitContext& context, const ObjectId& id, const ObjectId& final);

// Of a column that a new child only inherits. A clause of CREATE TABLE, where the name is not that of the parent's,
// which is gone once the two are one; empty otherwise.
std::string own_name_of_inherited(const EmitContext& context, const ObjectId& id, const Column& column);
// Nor of one that it declares, where it does not say so itself.
bool is_left_to_parents(const EmitContext& context, const ObjectId& id, const Column& column);
// A statement after it, where no parent says NOT NULL.
void state_for_inherited(const EmitContext& context, const Object& object, const Column& value, Statements& out);

// NOT NULL .. NOT VALID, which no declaration of a column can say.
void add_not_valid(const EmitContext& context, const Object& object, const Column& value, Statements& out);

// Existing rows are looked at.
void check_for_null(const EmitContext& context, Statement& statement, const ObjectId& id, const Column& column);

// NOT NULL comes or goes.
void alter_not_null(const EmitContext& context, const Alteration<Column>& change, Statements& out);

// Another name or state of what is NOT NULL before and after.
void alter_not_null_state(const EmitContext& context, const Alteration<Column>& change, Statements& out);

}  // namespace schemadiff
