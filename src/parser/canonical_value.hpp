// Private to src/parser. The text inside a typed constant as the type's output function would print it, where that does
// not depend on settings or on the moment: '1 hour' of an interval is '01:00:00'. What is not certain stays as it is.
#pragma once

#include <string>

#include "parser/canonical_type.hpp"

namespace schemadiff {

std::string normal_value(const std::string& text, const SqlType& type);

// jsonb_out(jsonb_in(text)): keys sorted by length and bytes, the last of equal keys kept; the text itself if it is no
// JSON.
std::string normal_jsonb(const std::string& text);
// interval_out() under IntervalStyle postgres, for sums of whole, positive units.
std::string normal_interval(const std::string& text);
std::string normal_timestamp(const std::string& text);

}  // namespace schemadiff
