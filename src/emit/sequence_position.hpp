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

// One that was never used stands where it starts, which limits may leave out: then it begins anew within them.
bool begins_anew(const SequenceOptions& before, const SequenceOptions& after);

// For the statement that says the options of `sequence`, when limits get narrower: one that stands outside of them is
// a risk, unless it begins anew.
void narrow_limits(const ObjectId& sequence, const SequenceOptions& before, const SequenceOptions& after,
                   Statement& statement);

}  // namespace schemadiff
