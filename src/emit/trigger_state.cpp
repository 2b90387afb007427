#include "emit/emit.hpp"
#include "emit/firing.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/reach.hpp"
#include "emit/relation.hpp"

namespace schemadiff {

namespace {

ObjectId state_of(const ObjectId& table, const ObjectId& state) {
    return make_id(Kind::trigger_state, table.schema, table.name, state.member);
}

// The statement reaches the copies below, so it goes from the top down, once the partitions are attached.
Statement& add(const EmitContext& context, const Object& object, const std::string& enabled, Statements& out) {
    Statement& statement = add_firing(out, object, enabled, "TRIGGER");
    lock_tree(statement, table_of(object.id), LockMode::share_row_exclusive);
    std::vector<ObjectId> above{table_of(object.id)};
    for (std::size_t i = 0; i < above.size(); ++i)
        for (const Object* link : links_to_parents(context.target(), above[i])) {
            above.push_back(std::get<Inheritance>(link->payload).parent);
            statement.consumes.push_back(link->id);
            statement.consumes.push_back(state_of(above.back(), object.id));
            statement.awaits_removal.push_back(state_of(above.back(), object.id));
        }
    return statement;
}

// As the copy or the original right above fires.
std::string state_above(const EmitContext& context, const ObjectId& id, const TriggerState& value) {
    for (ObjectId table = table_of(id);;) {
        auto links = links_to_parents(context.target(), table);
        if (links.empty()) break;
        table = std::get<Inheritance>(links.front()->payload).parent;
        if (const auto* state = get_payload<TriggerState>(context.after(state_of(table, id)))) return state->enabled;
    }
    const auto* trigger = get_payload<Trigger>(context.after(value.trigger));
    return trigger == nullptr ? "enabled" : trigger->enabled;
}

}  // namespace

void create(const EmitContext& context, const Object& object, const TriggerState& value, Statements& out) {
    Statement& statement = add(context, object, value.enabled, out);
    statement.verb = Verb::create;
    const auto* trigger = get_payload<Trigger>(context.before(value.trigger));
    if (trigger != nullptr && !is_silent(trigger->enabled) && is_silent(value.enabled))
        notice_silence(statement, object.id);
}

// A copy that is made again follows its original.
void drop(const EmitContext& context, const Object& object, const TriggerState& value, Statements& out) {
    auto links = links_to_parents(context.source(), table_of(object.id));
    bool stays = context.after(value.trigger) != nullptr && !context.is_created(value.trigger) && !links.empty() &&
                 link_is_kept(context, *links.front());
    if (!stays || context.is_created(object.id)) return;
    add(context, object, state_above(context, object.id, value), out).verb = Verb::drop;
}

void alter(const EmitContext& context, const Alteration<TriggerState>& change, Statements& out) {
    Statement& statement = add(context, change.after_object, change.after.enabled, out);
    if (!is_silent(change.before.enabled) && is_silent(change.after.enabled)) notice_silence(statement, change.id());
}

}  // namespace schemadiff
