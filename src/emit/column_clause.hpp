// A column as CREATE TABLE and ADD COLUMN declare it.
#pragma once

#include <string>

#include "catalog/catalog.hpp"

namespace schemadiff {

// "mail text COLLATE "C" NOT NULL", without default and identity.
std::string column_clause(const ObjectId& id, const Column& column);
// "mail WITH OPTIONS NOT NULL": a column of a table of a composite type.
std::string typed_column_clause(const ObjectId& id, const Column& column);
// "DEFAULT 0"
std::string default_clause(const ColumnDefault& value);
// "GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_id_seq ..)"
std::string identity_clause(const Identity& identity);
// "START WITH 5 INCREMENT BY 2 ..": what differs from an ascending sequence of the type.
std::string sequence_options_clause(const SequenceOptions& options);

}  // namespace schemadiff
