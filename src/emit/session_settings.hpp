// Settings of a session that decide what the texts of a plan mean: an offset that a timestamp leaves out, the order of
// day and month, the digits of a float. The same as when both sides were read, whoever runs the plan.
#pragma once

#include <string_view>

namespace schemadiff {

struct SessionSetting {
    std::string_view name, value;  // as SET takes them
    bool of_times = true;          // printed, too, where a plan touches dates and times
};

// PostgreSQL manual 20.11.2 "Locale and Formatting" and 20.13.1.
inline constexpr SessionSetting kSessionSettings[] = {
    {"TimeZone", "'UTC'"},
    {"DateStyle", "'ISO, MDY'"},
    {"IntervalStyle", "'postgres'"},
    {"extra_float_digits", "1", false},
    {"standard_conforming_strings", "on", false},
};

}  // namespace schemadiff
