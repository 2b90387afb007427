// CREATE TRIGGER and CREATE CONSTRAINT TRIGGER. Manual: sql-createtrigger.
#pragma once

#include <string>
#include <vector>

#include "catalog/values.hpp"

namespace schemadiff {

struct Trigger {
    std::string timing;               // "before", "after", "instead of"
    std::vector<std::string> events;  // of "insert", "delete", "update", "truncate", in this order
    std::vector<std::string> update_columns;
    bool row = false;  // FOR EACH ROW
    Expression when;
    std::string function;  // qualified and quoted, without parentheses
    std::vector<std::string> arguments;
    std::string old_table, new_table;  // REFERENCING
    bool constraint = false;
    bool deferrable = false;
    bool initially_deferred = false;
    std::string referenced_table;     // constraint trigger: FROM, qualified and quoted
    std::string enabled = "enabled";  // "enabled", "disabled", "replica", "always"

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("timing", &Trigger::timing);
        visit("events", &Trigger::events);
        visit("update_columns", &Trigger::update_columns);
        visit("row", &Trigger::row);
        visit("when", &Trigger::when);
        visit("function", &Trigger::function);
        visit("arguments", &Trigger::arguments);
        visit("old_table", &Trigger::old_table);
        visit("new_table", &Trigger::new_table);
        visit("constraint", &Trigger::constraint);
        visit("deferrable", &Trigger::deferrable);
        visit("initially_deferred", &Trigger::initially_deferred);
        visit("referenced_table", &Trigger::referenced_table);
        visit("enabled", &Trigger::enabled);
    }
};

}  // namespace schemadiff
