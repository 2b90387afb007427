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

// What people are told of it.
enum class Attention {
    safe,            // to be read when there is time
    needs_care,      // may block traffic, fail, or break code that is running
    needs_approval,  // runs only with permission by name
};
std::string_view attention_name(Attention attention);  // "needs care"

struct Hazard {
    std::string code;
    HazardSeverity severity = HazardSeverity::notice;
    Attention attention = Attention::safe;
    ObjectId subject;
    std::string message;
    std::string advice;  // the way out, with the user's own names; several ways stand in lines of their own
};

enum class Mode;

// In direct mode nobody else uses the database: what breaks running code, or opens something, is only a notice. Throws
// std::logic_error when the statement declares a code that the hazard table does not have.
std::vector<Hazard> hazards_of(const Statement& statement, Mode mode);

// What the user allowed: "D103:public.users.mail" with * and ? as wildcards, or, for databases that can be thrown away,
// every loss (class D) but CASCADE.
struct Permissions {
    std::vector<std::string> allowed;
    bool allow_destructive = false;

    bool permits(const Hazard& hazard) const;
};

}  // namespace schemadiff
