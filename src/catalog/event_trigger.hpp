// CREATE EVENT TRIGGER. Manual: sql-createeventtrigger.
#pragma once

#include <string>
#include <vector>

namespace schemadiff {

struct EventTrigger {
    std::string event;                // "ddl_command_start", "sql_drop", ..
    std::vector<std::string> tags;    // "CREATE TABLE": the commands that it fires for; empty: all
    std::string function;             // qualified and quoted, without parentheses
    std::string enabled = "enabled";  // as Trigger::enabled

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("event", &EventTrigger::event);
        visit("tags", &EventTrigger::tags);
        visit("function", &EventTrigger::function);
        visit("enabled", &EventTrigger::enabled);
    }
};

}  // namespace schemadiff
