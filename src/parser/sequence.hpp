// Private to src/parser. Options of sequences and of identity columns.
#pragma once

#include "catalog/payload.hpp"
#include "parser/elaboration.hpp"

namespace schemadiff {

// Applies options as written; what they leave open keeps the value it has in `before`, or follows from the data type.
SequenceOptions sequence_options(Elaboration& elaboration, List* options, SequenceOptions before, bool is_new);
std::int64_t whole_number(const Node* value);
// Of a sequence of this type.
std::int64_t largest_value(const std::string& type);

}  // namespace schemadiff
