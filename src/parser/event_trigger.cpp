#include "catalog/enabled.hpp"
#include "catalog/payload.hpp"
#include "parser/function.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

void create_event_trigger(Elaboration& elaboration, CreateEventTrigStmt* statement) {
    EventTrigger trigger;
    trigger.event = statement->eventname;
    for (auto* condition : nodes_of<DefElem>(statement->whenclause))
        for (std::string& tag : strings(reinterpret_cast<List*>(condition->arg)))
            trigger.tags.push_back(std::move(tag));
    trigger.function = routine_text(elaboration, qualified(statement->funcname));
    ObjectId id = make_id(Kind::event_trigger, "", statement->trigname);
    elaboration.add(id, std::move(trigger));
    note_maker(elaboration, id);
    elaboration.touch(id.name);
}

void alter_event_trigger(Elaboration& elaboration, AlterEventTrigStmt* statement) {
    auto& trigger = elaboration.require<EventTrigger>(make_id(Kind::event_trigger, "", statement->trigname));
    trigger.enabled = enabled_word({&statement->tgenabled, 1});
}

}  // namespace schemadiff
