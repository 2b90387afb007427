// When NOT NULL became a constraint: with a name, a state, and a place among what children inherit.
#pragma once

namespace schemadiff {

inline constexpr int kNotNullIsAConstraint = 180000;  // server_version_num

}  // namespace schemadiff
