// When a trigger or a rule takes effect: ALTER TABLE .. ENABLE, DISABLE, ENABLE REPLICA, ENABLE ALWAYS.
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/concern.hpp"

namespace schemadiff {

// `enabled` is that of catalog/trigger.hpp and catalog/rule.hpp, `word` TRIGGER or RULE.
inline Statement& add_firing(Statements& out, const Object& object, std::string_view enabled, std::string_view word) {
    std::string clause = enabled == "disabled"  ? "DISABLE "
                         : enabled == "replica" ? "ENABLE REPLICA "
                         : enabled == "always"  ? "ENABLE ALWAYS "
                                                : "ENABLE ";
    clause += std::string(word) + ' ' + quote_identifier(object.id.member);
    return add_table_clause(out, Verb::alter, object, "ALTER TABLE " + relation_name(object.id), std::move(clause));
}

// Ordinary sessions do not fire it.
inline bool is_silent(std::string_view enabled) { return enabled == "disabled" || enabled == "replica"; }

inline void notice_silence(Statement& statement, const ObjectId& id) {
    concern(statement, "B317", id, fmt::format("writes no longer fire {}", describe(id)));
}

}  // namespace schemadiff
