// Private to src/parser. The last pass: what can only be said once every statement has been read.
#pragma once

#include "parser/elaboration.hpp"

namespace schemadiff {

// Canonical forms, edges, privileges of owners, validity of partitioned indexes.
Catalog finish_catalog(Elaboration& elaboration);

// Edges from every object to what it names and to what it is a member of.
void add_edges(Elaboration& elaboration);

// The object that a qualified type text ("public.mood[]") speaks of.
std::optional<ObjectId> object_of_type(const Names& names, std::string_view type_text);

}  // namespace schemadiff
