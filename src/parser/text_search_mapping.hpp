// Private to src/parser. Which dictionaries a text search configuration asks for which tokens.
#pragma once

#include "parser/elaboration.hpp"

namespace schemadiff {

ObjectId mapping_of(const ObjectId& configuration, const std::string& token);
// The mappings of one configuration, of the text or of every server, for another one.
void copy_mappings(Elaboration& elaboration, const QualifiedName& from, const ObjectId& to);

}  // namespace schemadiff
