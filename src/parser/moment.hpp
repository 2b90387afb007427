// Private to src/parser. Points in time as people write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace schemadiff {

// "2030-01-01", "2030-01-01 12:00", "2030-01-01T12:00:00+02:00" as the server prints it in UTC: "2030-01-01
// 10:00:00+00". Without an offset it is taken for UTC. Empty for "infinity"; nothing for what is written in another
// way.
std::optional<std::string> moment_in_utc(std::string_view text);

}  // namespace schemadiff
