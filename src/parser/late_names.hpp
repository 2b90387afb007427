// Private to src/parser. Names of functions, operator classes and collations inside definitions. Most of them mean what
// every server brings along, so no statement waits for their declaration: a name that the text has not declared so far
// is kept without a schema, and looked up once more when all of the text is read.
#pragma once

#include "parser/elaboration.hpp"

namespace schemadiff {

// Qualified and quoted; without a schema while nobody declares it.
std::string function_name(const Elaboration& elaboration, const QualifiedName& written);

// For a collation inside the text of a clause, which is never looked up again.
std::string settled_collation(const std::string& name);

// After the last statement: gives the names that are still without a schema what they mean.
void settle_late_names(Elaboration& elaboration);

}  // namespace schemadiff
