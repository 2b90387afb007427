// What PostgreSQL does when a column changes its type. Source: the measurements of the safety catalog, section 1.2 (T01
// to T46), and pg_cast.
#pragma once

#include <string_view>

namespace schemadiff {

// No row is touched: a wider varchar, varchar to text, numeric of more digits and the same scale.
bool is_metadata_only(std::string_view before, std::string_view after);

// PostgreSQL converts by itself: an assignment cast exists between the two built-in types. When unsure: false.
bool has_assignment_cast(std::string_view before, std::string_view after);

// A cast exists that has to be asked for; without one, only the way through text is left. When unsure: false.
bool has_explicit_cast(std::string_view before, std::string_view after);

// Some values of the old type are none of the new one, so that the conversion may fail. When unsure: true.
bool may_not_convert(std::string_view before, std::string_view after);

// Readers get the same kind of values, and writers may go on with theirs: a wider varchar, integer to bigint.
bool widens_type(std::string_view before, std::string_view after);

// The same kind of values, of which fewer are allowed or kept whole: a shorter varchar, numeric of fewer digits.
bool narrows_type(std::string_view before, std::string_view after);

// Some values cannot be held by the new type, or lose a part: narrower numbers, fewer digits, text to number.
bool may_lose_data(std::string_view before, std::string_view after);

}  // namespace schemadiff
