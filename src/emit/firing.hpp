// When a trigger or a rule takes effect: ALTER TABLE .. ENABLE, DISABLE, ENABLE REPLICA, ENABLE ALWAYS.
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/concern.hpp"

namespace schemadiff {

// `enabled` is that of catalog/trigger.hpp, catalog/rule.hpp and catalog/event_trigger.hpp.
inline std::string_view firing_words(std::string_view enabled) {
    if (enabled == "disabled") return "DISABLE";
    if (enabled == "replica") return "ENABLE REPLICA";
    return enabled == "always" ? "ENABLE ALWAYS" : "ENABLE";
}

// `word` is TRIGGER or RULE.
inline Statement& add_firing(Statements& out, const Object& object, std::string_view enabled, std::string_view word) {
    return add_table_clause(out, Verb::alter, object, "ALTER TABLE " + relation_name(object.id),
                            fmt::format("{} {} {}", firing_words(enabled), word, quote_identifier(object.id.member)));
}

// Ordinary sessions do not fire it.
inline bool is_silent(std::string_view enabled) { return enabled == "disabled" || enabled == "replica"; }

inline void notice_silence(Statement& statement, const ObjectId& id) {
    concern(statement, "B317", id, fmt::format("writes no longer fire {}", describe(id)));
}

}  // namespace schemadiff
