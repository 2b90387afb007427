#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

ObjectId trigger_id(const ObjectId& table, const std::string& name) {
    return make_id(Kind::trigger, table.schema, table.name, name);
}
ObjectId state_id(const ObjectId& table, const std::string& name) {
    return make_id(Kind::trigger_state, table.schema, table.name, name);
}

// The trigger that this table's one is a copy of, however far above.
std::optional<ObjectId> original_of(Elaboration& elaboration, const Relation& relation, const std::string& name) {
    if (!relation.partition || relation.parents.empty()) return std::nullopt;
    const ObjectId& parent = relation.parents.front();
    auto* trigger = elaboration.payload<Trigger>(trigger_id(parent, name));
    if (trigger != nullptr) return trigger->row ? std::optional(trigger_id(parent, name)) : std::nullopt;
    Relation* above = elaboration.names.relation(parent);
    return above == nullptr ? std::nullopt : original_of(elaboration, *above, name);
}

std::string state_of(Elaboration& elaboration, const Relation& relation, const std::string& name) {
    if (auto* trigger = elaboration.payload<Trigger>(trigger_id(relation.id, name))) return trigger->enabled;
    if (auto* state = elaboration.payload<TriggerState>(state_id(relation.id, name))) return state->enabled;
    Relation* above = relation.parents.empty() ? nullptr : elaboration.names.relation(relation.parents.front());
    return above == nullptr ? "enabled" : state_of(elaboration, *above, name);
}

}  // namespace

void set_trigger_state(Elaboration& elaboration, Relation& relation, const std::string& name,
                       const std::string& enabled, bool recurse) {
    std::vector<std::pair<Relation*, std::string>> children;
    for (const ObjectId& child : relation.children)
        if (Relation* each = elaboration.names.relation(child);
            each != nullptr && original_of(elaboration, *each, name))
            children.emplace_back(each, recurse ? enabled : state_of(elaboration, *each, name));
    if (auto* trigger = elaboration.payload<Trigger>(trigger_id(relation.id, name))) {
        trigger->enabled = enabled;
    } else if (auto original = original_of(elaboration, relation, name)) {
        ObjectId id = state_id(relation.id, name);
        elaboration.builder.remove(id);
        if (state_of(elaboration, relation, name) != enabled) elaboration.add(id, TriggerState{*original, enabled});
    } else {
        elaboration.require<Trigger>(trigger_id(relation.id, name));
    }
    for (const auto& [child, state] : children) set_trigger_state(elaboration, *child, name, state, recurse);
}

void forget_trigger_states(Elaboration& elaboration, const Relation& relation) {
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        ObjectId id = elaboration.builder.at(i).id;
        if (id.kind == Kind::trigger_state && id.schema == relation.id.schema && id.name == relation.id.name)
            elaboration.builder.remove(id);
    }
    for (const ObjectId& child : relation.children)
        if (Relation* each = elaboration.names.relation(child); each != nullptr && each->partition)
            forget_trigger_states(elaboration, *each);
}

void settle_trigger_states(Elaboration& elaboration) {
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        const Object& object = elaboration.builder.at(i);
        const auto* state = std::get_if<TriggerState>(&object.payload);
        if (state != nullptr && elaboration.builder.find(state->trigger) == nullptr)
            elaboration.builder.remove(ObjectId(object.id));
    }
}

}  // namespace schemadiff
