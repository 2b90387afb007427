// A sequence starts at its beginning; rows that are there already hold values that it must not give out again.
#pragma once

#include <string>

#include "catalog/sequence.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

struct NumberedColumn {
    ObjectId column;
    std::string sequence;  // qualified and quoted
    SequenceOptions options;
};

// A statement about `object` that moves the sequence behind the last value of the column. The table has to be locked by
// a statement before it in the same transaction.
void go_on_after_rows(const EmitContext& context, const Object& object, const NumberedColumn& numbered,
                      Statements& out);

}  // namespace schemadiff
