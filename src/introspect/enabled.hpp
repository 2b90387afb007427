// Private to src/introspect. When a trigger or a rule fires: pg_trigger.tgenabled, pg_rewrite.ev_enabled.
#pragma once

#include <string>
#include <string_view>

namespace schemadiff {

inline std::string enabled_word(std::string_view letter) {
    return letter == "D" ? "disabled" : letter == "R" ? "replica" : letter == "A" ? "always" : "enabled";
}

}  // namespace schemadiff
