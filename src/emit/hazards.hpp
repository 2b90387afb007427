// What can go wrong with a step, derived from the facts its statement declares and never from its SQL text.
// Codes and their meaning are those of the safety catalog, section 1.13.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "emit/statement.hpp"

namespace schemadiff {

enum class HazardSeverity {
    notice,   // worth knowing
    caution,  // may block traffic or fail on data
    loss,     // data is gone: needs permission by name
};
std::string_view severity_name(HazardSeverity severity);

struct Hazard {
    std::string code;
    HazardSeverity severity = HazardSeverity::notice;
    ObjectId subject;
    std::string message;
    std::string advice;  // the way out, with the user's own names
};

std::vector<Hazard> hazards_of(const Statement& statement);

// What the user allowed: "D103:public.users.mail" with * and ? as wildcards, or everything of class D.
struct Permissions {
    std::vector<std::string> allowed;
    bool allow_destructive = false;

    bool permits(const Hazard& hazard) const;
};

}  // namespace schemadiff
