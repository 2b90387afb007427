// Private to src/introspect. Manual 53: pg_sequence.
#pragma once

#include "catalog/sequence.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

// What sequence_options() reads, in this order; `s` is pg_sequence.
inline constexpr const char* kSequenceOptionColumns =
    "pg_catalog.format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle";

SequenceOptions sequence_options(const Rows& rows, std::size_t row, std::size_t first_column);

}  // namespace schemadiff
