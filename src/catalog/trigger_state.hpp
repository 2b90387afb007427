// A partition's copy of a row trigger that fires otherwise than its original does. Manual: sql-altertable, ENABLE
// TRIGGER.
#pragma once

#include <string>

#include "catalog/object_id.hpp"

namespace schemadiff {

struct TriggerState {
    ObjectId trigger;     // the original, of a table above
    std::string enabled;  // as Trigger::enabled

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("trigger", &TriggerState::trigger);
        visit("enabled", &TriggerState::enabled);
    }
};

}  // namespace schemadiff
