#include "emit/hazards.hpp"

#include <fmt/format.h>
#include <fnmatch.h>

namespace schemadiff {

namespace {

// D-class hazards of which no permission is general enough: they are never emitted.
constexpr std::string_view kCascade = "D120";

bool mentions(const std::vector<ObjectId>& list, const ObjectId& id) {
    for (const ObjectId& each : list)
        if (each == id) return true;
    return false;
}

Hazard lock_hazard(const Statement& statement, const RelationLock& lock) {
    bool scans = mentions(statement.effects.scans, lock.relation);
    bool rewrites = mentions(statement.effects.rewrites, lock.relation);
    bool builds = !statement.effects.builds.empty();
    std::string relation = display_name(lock.relation);
    if (lock.mode == LockMode::access_exclusive && (rewrites || builds))
        return {"L402",
                HazardSeverity::caution,
                lock.relation,
                fmt::format("nobody can read or write {} while it is {}", relation, rewrites ? "rewritten" : "indexed"),
                {}};
    if (lock.mode == LockMode::access_exclusive && scans)
        return {"L401",
                HazardSeverity::caution,
                lock.relation,
                fmt::format("nobody can read or write {} while all of it is read", relation),
                {}};
    if (lock.mode >= LockMode::share && (scans || builds))
        return {"L403",
                HazardSeverity::caution,
                lock.relation,
                fmt::format("nobody can write {} while it is {}", relation, builds ? "indexed" : "read in full"),
                {}};
    bool other = !(lock.relation.schema == statement.subject.schema && lock.relation.name == statement.subject.name);
    std::string_view mode = lock_mode_name(lock.mode);
    if (other && lock.mode >= LockMode::share)
        return {"L405",
                HazardSeverity::notice,
                lock.relation,
                fmt::format("{} on {} as well, for a moment", mode, relation),
                {}};
    return {"L404", HazardSeverity::notice, lock.relation, fmt::format("{} on {} for a moment", mode, relation), {}};
}

}  // namespace

std::string_view severity_name(HazardSeverity severity) {
    switch (severity) {
        case HazardSeverity::notice: return "notice";
        case HazardSeverity::caution: return "caution";
        case HazardSeverity::loss: return "loss";
    }
    return {};
}

std::vector<Hazard> hazards_of(const Statement& statement) {
    std::vector<Hazard> hazards;
    for (const Loss& loss : statement.effects.losses)
        hazards.push_back({loss.code, HazardSeverity::loss, loss.object, loss.what,
                           fmt::format("allow it with --allow '{}:{}'", loss.code, display_name(loss.object))});
    for (const DataRisk& risk : statement.effects.risks)
        hazards.push_back({risk.code, HazardSeverity::caution, risk.object, risk.what, {}});
    for (const Concern& concern : statement.effects.concerns)
        hazards.push_back({concern.code, HazardSeverity::notice, concern.object, concern.what, {}});
    for (const RelationLock& lock : statement.locks)
        if (lock.mode >= LockMode::share) hazards.push_back(lock_hazard(statement, lock));
    return hazards;
}

bool Permissions::permits(const Hazard& hazard) const {
    if (hazard.severity != HazardSeverity::loss) return true;
    if (allow_destructive && hazard.code != kCascade) return true;
    std::string name = hazard.code + ':' + display_name(hazard.subject);
    for (const std::string& pattern : allowed)
        if (fnmatch(pattern.c_str(), name.c_str(), 0) == 0) return true;
    return false;
}

}  // namespace schemadiff
