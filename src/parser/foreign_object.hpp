// Private to src/parser. What extensions and the server bring along, as GRANT and REVOKE name it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parser/elaboration.hpp"

namespace schemadiff {

// Nothing when nobody knows of it. Once the text is read, an extension that is not installed yet is taken to bring it.
std::optional<ObjectId> find_foreign_object(Elaboration& elaboration, ObjectType type, Node* named);
// Of ALL TABLES, SEQUENCES or ROUTINES IN SCHEMA. What the server has and nobody knows of is counted as not managed.
std::vector<ObjectId> foreign_objects_in(Elaboration& elaboration, const std::string& schema, ObjectType type);

// What is granted there, no catalog compares with how it began: pg_dump passes over it, too.
bool is_in_information_schema(Elaboration& elaboration, ObjectType type, Node* named);

bool is_foreign(Elaboration& elaboration, const ObjectId& subject);
// Empty for what is not known.
std::string foreign_owner_of(const Elaboration& elaboration, const ObjectId& subject);
InitialAccess initial_access_of(const Elaboration& elaboration, const ObjectId& subject);
// The extension that it belongs to, or all that may bring it; none for the server's.
std::vector<ObjectId> extensions_behind(const Elaboration& elaboration, const ObjectId& subject);

}  // namespace schemadiff
