// Private to src/parser. The tables and schemas of a publication: publication_table.cpp, publication_schema.cpp.
#pragma once

#include "parser/elaboration.hpp"

namespace schemadiff {

// Each element of the list is a part that may wait for its table.
void add_published(Elaboration& elaboration, const ObjectId& publication, const List* objects);
void drop_published(Elaboration& elaboration, const ObjectId& publication, const List* objects);
void forget_published(Elaboration& elaboration, const ObjectId& publication);

void add_published_schema(Elaboration& elaboration, const ObjectId& publication, const PublicationObjSpec* object);
void drop_published_schema(Elaboration& elaboration, const ObjectId& publication, const PublicationObjSpec* object);

}  // namespace schemadiff
