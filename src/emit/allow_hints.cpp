#include "emit/allow_hints.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace schemadiff {

namespace {

constexpr const char* kCode = "allow-hint";

// A name that stands for itself in a pattern.
std::string literal_pattern(const std::string& name) {
    std::string out;
    for (char c : name) {
        if (c == '*' || c == '?' || c == '[' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

bool has_expired(const AllowHint& hint, const std::string& today) { return !hint.until.empty() && hint.until < today; }

std::vector<std::string> patterns_of(const AllowHint& hint) {
    std::string name = hint.code + ':' + literal_pattern(display_name(hint.object));
    return {name, name + ".*"};
}

}  // namespace

std::vector<std::string> permissions_of(const Hints& hints, const std::string& today, Diagnostics& diagnostics) {
    std::vector<std::string> patterns;
    for (const AllowHint& hint : hints.permissions) {
        if (has_expired(hint, today)) {
            diagnostics.warning(kCode, hint.span, fmt::format("this permission expired on {}", hint.until),
                                "remove the annotation, or give it a later date");
            continue;
        }
        for (std::string& pattern : patterns_of(hint)) patterns.push_back(std::move(pattern));
    }
    return patterns;
}

void report_idle_permissions(const Hints& hints, const std::string& today, const Plan& plan, Diagnostics& diagnostics) {
    for (const AllowHint& hint : hints.permissions) {
        if (has_expired(hint, today)) continue;
        Permissions alone{patterns_of(hint), false};
        bool needed = false;
        for (const Group& group : plan.groups)
            for (const Step& step : group.steps)
                needed = needed || std::any_of(step.hazards.begin(), step.hazards.end(), [&](const Hazard& hazard) {
                             return hazard.attention == Attention::needs_approval && alone.permits(hazard);
                         });
        if (!needed)
            diagnostics.warning(kCode, hint.span,
                                fmt::format("nothing needs {} for the {}", hint.code, describe(hint.object)),
                                "remove the annotation once it has served");
    }
}

}  // namespace schemadiff
