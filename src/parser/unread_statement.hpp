// What a statement declares that the grammar does not know, told by its first words and by those of its elements: as
// much as an annotation needs to know beside what it stands. Of CREATE TABLE and of ALTER TABLE .. ADD.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalog/object_id.hpp"

namespace schemadiff {

struct UnreadObject {
    std::size_t begin = 0, end = 0;  // in the statement
    ObjectId id;
};

// `schema`: where a table goes that does not say so. Tables, their columns, and constraints that have a name. Nothing
// when it is another statement.
std::vector<UnreadObject> objects_by_words(std::string_view statement, const std::string& schema);

}  // namespace schemadiff
