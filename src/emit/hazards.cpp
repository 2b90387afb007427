#include "emit/hazards.hpp"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>
#include <fnmatch.h>

#include "emit/emit.hpp"
#include "emit/hazard_table.hpp"

namespace schemadiff {

namespace {

// No permission is general enough for it.
constexpr std::string_view kCascade = "D120";
constexpr std::string_view kFires = "X904";

bool mentions(const std::vector<ObjectId>& list, const ObjectId& id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

// The user's own names in the table's words.
struct Words {
    std::string object, mode, work;

    std::string put_into(std::string_view text) const {
        return fmt::format(fmt::runtime(text), fmt::arg("object", object), fmt::arg("mode", mode),
                           fmt::arg("work", work));
    }
};

class HazardFinder {
  public:
    HazardFinder(const Statement& statement, Mode mode) : statement_(statement), mode_(mode) {}

    std::vector<Hazard> run() {
        const Effects& effects = statement_.effects;
        for (const Loss& loss : effects.losses) add(loss.code, loss.object, loss.what);
        for (const DataRisk& risk : effects.risks) add(risk.code, risk.object, risk.what);
        for (const Concern& concern : effects.concerns) add(concern.code, concern.object, concern.what);
        for (const RelationLock& lock : statement_.locks) add_lock(lock);
        add_sum_of_locks();
        for (const ObjectId& id : effects.rewrites)
            for (const char* code : {"R501", "R503", "R504"}) derive(code, id);
        for (const ObjectId& id : effects.builds) derive("R502", id);
        if (statement_.transactionality == Transactionality::outside) derive("C601", statement_.subject);
        return std::move(hazards_);
    }

  private:
    void add(std::string_view code, const ObjectId& subject, std::string message) {
        const HazardRow* row = find_hazard(code);
        if (row == nullptr || row->occurrence == Occurrence::never)
            throw std::logic_error(fmt::format("the hazard table has no {} for {}", code, describe(subject)));
        HazardClass kind = class_of(code);
        bool milder = mode_ == Mode::direct && (kind == HazardClass::compatibility || kind == HazardClass::security);
        Hazard hazard{std::string(code), row->severity, attention_of(*row), subject, std::move(message), {}};
        // What a trigger does to every row of a table, nobody asked for (safety catalog, 3.2).
        if (code == kFires && statement_.fills) {
            hazard.severity = HazardSeverity::caution;
            if (mode_ == Mode::online) hazard.attention = Attention::needs_approval;
        }
        if (milder) {
            hazard.severity = HazardSeverity::notice;
            hazard.attention = Attention::safe;
        }
        hazard.advice = hazard.attention == Attention::needs_approval
                            ? fmt::format("allow it with --allow '{}:{}'", code, display_name(subject))
                            : Words{display_name(subject), {}, {}}.put_into(row->instead);
        hazards_.push_back(std::move(hazard));
    }

    void derive(std::string_view code, const ObjectId& subject, Words words = {}) {
        words.object = display_name(subject);
        const HazardRow* row = find_hazard(code);
        bool known = std::any_of(hazards_.begin(), hazards_.end(),
                                 [&](const Hazard& h) { return h.code == code && h.subject == subject; });
        if (!known) add(code, subject, row == nullptr ? std::string() : words.put_into(row->message));
    }

    void add_lock(const RelationLock& lock) {
        bool scans = mentions(statement_.effects.scans, lock.relation);
        bool builds = !statement_.effects.builds.empty();
        if (lock.mode == LockMode::share_update_exclusive && (scans || builds)) derive("P806", lock.relation);
        if (lock.mode < LockMode::share) return;
        bool rewrites = mentions(statement_.effects.rewrites, lock.relation);
        Words words{{}, std::string(lock_mode_name(lock.mode)), rewrites ? "rewritten" : "indexed"};
        if (lock.mode == LockMode::access_exclusive && (rewrites || builds))
            return derive("L402", lock.relation, std::move(words));
        if (lock.mode == LockMode::access_exclusive && scans) return derive("L401", lock.relation);
        if (scans || builds) {
            words.work = builds ? "indexed" : "read in full";
            return derive("L403", lock.relation, std::move(words));
        }
        derive(brief_lock_code(lock), lock.relation, std::move(words));
    }

    std::string_view brief_lock_code(const RelationLock& lock) const {
        // What kind of relation it is decides who waits.
        if (lock.relation.kind == Kind::index) return "L408";
        if (lock.relation.kind == Kind::sequence) return "L409";
        const ObjectId& subject = statement_.subject;
        bool other = !(lock.relation.schema == subject.schema && lock.relation.name == subject.name);
        return other ? "L405" : "L404";
    }

    void add_sum_of_locks() {
        auto count = std::count_if(statement_.locks.begin(), statement_.locks.end(), [&](const RelationLock& lock) {
            return lock.mode >= LockMode::share && !mentions(statement_.produces, lock.relation);
        });
        if (count > 1) derive("L406", statement_.subject, {{}, {}, std::to_string(count)});
    }

    const Statement& statement_;
    Mode mode_;
    std::vector<Hazard> hazards_;
};

}  // namespace

std::string_view severity_name(HazardSeverity severity) {
    switch (severity) {
        case HazardSeverity::notice: return "notice";
        case HazardSeverity::caution: return "caution";
        case HazardSeverity::loss: return "loss";
    }
    return {};
}

std::string_view attention_name(Attention attention) {
    switch (attention) {
        case Attention::safe: return "safe";
        case Attention::needs_care: return "needs care";
        case Attention::needs_approval: return "needs approval";
    }
    return {};
}

std::vector<Hazard> hazards_of(const Statement& statement, Mode mode) { return HazardFinder(statement, mode).run(); }

bool Permissions::permits(const Hazard& hazard) const {
    if (hazard.attention != Attention::needs_approval) return true;
    if (hazard.code == kCascade) return false;
    if (allow_destructive && class_of(hazard.code) == HazardClass::data) return true;
    std::string name = hazard.code + ':' + display_name(hazard.subject);
    return std::any_of(allowed.begin(), allowed.end(),
                       [&](const std::string& pattern) { return fnmatch(pattern.c_str(), name.c_str(), 0) == 0; });
}

}  // namespace schemadiff
