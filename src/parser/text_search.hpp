// Private to src/parser. Names of text search objects: those of the text, or what every server brings along.
#pragma once

#include "parser/elaboration.hpp"

namespace schemadiff {

// Qualified and quoted, of an object of this kind; waits for one that nobody has declared so far.
std::string text_search_name(Elaboration& elaboration, Kind kind, const QualifiedName& written);
// The same for the value of an option: PARSER = "default".
std::string text_search_name(Elaboration& elaboration, Kind kind, const DefElem* option);
QualifiedName name_in_option(const DefElem* option);

}  // namespace schemadiff
