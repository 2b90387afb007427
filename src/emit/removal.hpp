// What is said of every drop: when it may happen, and what is lost by it.
#pragma once

#include <string>

#include "diff/namesakes.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

// What leaves for good waits for contract; what only makes room for its new form goes with it in expand. Online, the
// new form may be one that running applications do not know.
inline Phase removal_phase(const EmitContext& context, const ObjectId& id) {
    return context.mode == Mode::direct && context.is_created(id) ? Phase::expand : Phase::contract;
}

// The same for a routine, which also makes room for callers that are to be bound to a namesake of it.
inline Phase routine_removal_phase(const EmitContext& context, const ObjectId& id) {
    auto is_made = [&](const ObjectId& caller) {
        const Change* change = context.changes.find(caller);
        return change != nullptr && change->after != nullptr;
    };
    bool awaited = is_awaited_by_callers(context.source(), context.target(), id, is_made);
    return awaited ? Phase::expand : removal_phase(context, id);
}

// With the code that kinds.def gives the kind; nothing when the kind holds no data.
inline void lose_object(Statement& statement, const ObjectId& id, std::string what) {
    std::string_view code = traits(id.kind).loss_code;
    if (!code.empty()) statement.effects.losses.push_back({std::string(code), id, std::move(what)});
}

}  // namespace schemadiff
