// Private to src/parser. What psql's backslash commands mean for a schema.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace schemadiff {

enum class CommandEffect {
    none,     // about the session or the display
    include,  // reads another file in place
    unknown,  // what it does depends on psql and a server
};

struct PsqlCommand {
    CommandEffect effect = CommandEffect::none;
    std::string word;  // "\connect"
    std::string path;  // include: as read_sources opens it
};

// `line` begins with the backslash; `file` is the name of the source that it stands in.
PsqlCommand read_command(std::string_view line, const std::string& file);

}  // namespace schemadiff
