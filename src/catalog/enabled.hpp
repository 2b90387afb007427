// When a trigger, an event trigger or a rule fires: pg_trigger.tgenabled, pg_event_trigger.evtenabled,
// pg_rewrite.ev_enabled, and the letters of the parser's nodes.
#pragma once

#include <string>
#include <string_view>

namespace schemadiff {

inline std::string enabled_word(std::string_view letter) {
    return letter == "D" ? "disabled" : letter == "R" ? "replica" : letter == "A" ? "always" : "enabled";
}

}  // namespace schemadiff
