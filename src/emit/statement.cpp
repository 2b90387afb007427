#include "emit/statement.hpp"

namespace schemadiff {

std::string_view lock_mode_name(LockMode mode) {
    switch (mode) {
        case LockMode::access_share: return "ACCESS SHARE";
        case LockMode::row_share: return "ROW SHARE";
        case LockMode::row_exclusive: return "ROW EXCLUSIVE";
        case LockMode::share_update_exclusive: return "SHARE UPDATE EXCLUSIVE";
        case LockMode::share: return "SHARE";
        case LockMode::share_row_exclusive: return "SHARE ROW EXCLUSIVE";
        case LockMode::exclusive: return "EXCLUSIVE";
        case LockMode::access_exclusive: return "ACCESS EXCLUSIVE";
    }
    return {};
}

std::string_view verb_name(Verb verb) {
    switch (verb) {
        case Verb::create: return "create";
        case Verb::alter: return "alter";
        case Verb::drop: return "drop";
        case Verb::prepare: return "prepare";
    }
    return {};
}

std::string_view phase_name(Phase phase) {
    switch (phase) {
        case Phase::expand: return "expand";
        case Phase::backfill: return "backfill";
        case Phase::contract: return "contract";
    }
    return {};
}

std::string Statement::sql() const {
    std::string out = head;
    if (parenthesised) out += " (";
    const char* separator = "";
    for (const Clause& clause : clauses) {
        bool one_line = !parenthesised && clauses.size() == 1;
        out += separator;
        out += one_line ? " " : "\n    ";
        out += clause.text;
        separator = ",";
    }
    if (parenthesised) out += clauses.empty() ? ")" : "\n)";
    return out + tail;
}

}  // namespace schemadiff
