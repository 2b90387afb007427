#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/render.hpp"
#include "emit/session_settings.hpp"
#include "emit/transaction_start.hpp"

namespace schemadiff {

namespace {

// 0.8 of deadlock_timeout: nobody else's transaction is cancelled for the sake of this one.
constexpr int kBriefWait = 800;

std::string comment_line(const std::string& text) { return "-- " + comment_text(text) + '\n'; }

std::string locks_line(const Statement& statement) {
    std::vector<std::string> parts;
    for (const RelationLock& lock : statement.locks)
        parts.push_back(fmt::format("{} on {}", lock_mode_name(lock.mode), display_name(lock.relation)));
    return join(parts, ", ");
}

std::string work_line(const Effects& effects) {
    std::vector<std::string> parts;
    for (const ObjectId& id : effects.rewrites) parts.push_back("rewrites " + display_name(id));
    for (const ObjectId& id : effects.scans) parts.push_back("reads all of " + display_name(id));
    for (const ObjectId& id : effects.builds) parts.push_back("builds " + display_name(id));
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    return join(parts, ", ");
}

// What this way back does not bring back, and what no way back from here would.
std::string irreversible(const Plan& plan) {
    std::string out;
    auto add = [&](const char* what, const std::vector<std::string>& losses) {
        if (!losses.empty()) out += comment_line(what + join(losses, "; "));
    };
    add("not brought back: ", plan.not_brought_back);
    add("irreversible: ", losses_of(plan));
    return out;
}

std::string header(const Plan& plan) {
    std::string out = irreversible(plan);
    out += comment_line(fmt::format("schemadiff plan: {} -> {}", plan.source_name, plan.target_name));
    out += comment_line(summary(plan));
    if (!plan.scratch.empty()) out += comment_line("undecided expressions judged by " + plan.scratch);
    for (const PlanNote& note : plan.notes) out += comment_line(fmt::format("{}: {}", note.code, note.message));
    if (!plan.unmanaged.empty()) {
        std::vector<std::string> parts;
        for (const auto& [what, count] : plan.unmanaged) parts.push_back(fmt::format("{} {}", count, what));
        out += comment_line("not managed: " + join(parts, ", "));
    }
    return out;
}

std::string commented_out(const std::string& sql) {
    std::string out;
    for (std::size_t at = 0; at <= sql.size();) {
        auto end = std::min(sql.find('\n', at), sql.size());
        out += comment_line("  " + sql.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

std::string facts(const Step& step) {
    std::string out;
    if (!step.statement.reason.empty()) out += comment_line(step.statement.reason);
    if (std::string locks = locks_line(step.statement); !locks.empty()) out += comment_line("locks: " + locks);
    if (std::string work = work_line(step.statement.effects); !work.empty()) out += comment_line("work: " + work);
    for (const Hazard& hazard : step.hazards)
        if (hazard.severity != HazardSeverity::notice)
            out += comment_line(fmt::format("{} {}: {}", severity_name(hazard.severity), hazard.code, hazard.message));
    for (const DataCheck& check : step.checks)
        for (const std::string& line : lines_of("check: " + check.sql + ';')) out += comment_line(line);
    return out;
}

class SqlWriter {
  public:
    explicit SqlWriter(const Plan& plan) : plan_(plan) {}

    std::string run() {
        out_ = header(plan_);
        if (plan_.empty()) return out_;
        // As pg_dump does: bodies may name what comes later, and nothing is found by accident.
        out_ += "\nSET check_function_bodies = off;\nSET search_path = '';\n";
        for_each_printed_setting(
            [&](const SessionSetting& setting) { out_ += fmt::format("SET {} = {};\n", setting.name, setting.value); });
        for (const Group& group : plan_.groups) write(group);
        out_ += "\nRESET search_path;\nRESET check_function_bodies;\n";
        for_each_printed_setting(
            [&](const SessionSetting& setting) { out_ += fmt::format("RESET {};\n", setting.name); });
        return out_;
    }

  private:
    template <class Visit>
    void for_each_printed_setting(Visit&& visit) const {
        for (const SessionSetting& setting : kSessionSettings)
            if (plan_.has_times && setting.of_times) visit(setting);
    }

    void write(const Group& group) {
        bool runs = std::any_of(group.steps.begin(), group.steps.end(), [](const Step& s) { return !s.refused; });
        if (group.transaction && runs) out_ += "\nBEGIN;\n";
        if (group.transaction && runs && group.lock_wait == LockWait::brief)
            for (const std::string& sql : transaction_start(group, kBriefWait)) out_ += sql + ";\n";
        for (const Step& step : group.steps) write(step);
        if (group.transaction && runs) out_ += "\nCOMMIT;\n";
    }

    void write(const Step& step) {
        const Statement& statement = step.statement;
        out_ += '\n' +
                comment_line(fmt::format("{}/{} {}: {} {}", ++number_, plan_.step_count(), phase_name(statement.phase),
                                         verb_name(statement.verb), describe(statement.subject)));
        out_ += facts(step);
        if (step.refused) {
            out_ += comment_line("refused: " + step.refusal);
            for (const std::string& line : ways_out(step)) out_ += comment_line(line);
            out_ += commented_out(statement.printed_sql() + ';');
            return;
        }
        if (statement.search_path != search_path_) {
            search_path_ = statement.search_path;
            out_ += fmt::format("SET search_path = {};\n", search_path_.empty() ? "''" : search_path_);
        }
        out_ += statement.printed_sql() + ";\n";
    }

    const Plan& plan_;
    std::string out_;
    std::string search_path_;
    std::size_t number_ = 0;
};

}  // namespace

std::string render_sql(const Plan& plan) { return SqlWriter(plan).run(); }

std::string summary(const Plan& plan) {
    if (plan.empty()) return "no differences";
    std::size_t counts[3] = {0, 0, 0};
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps) ++counts[static_cast<std::size_t>(step.statement.phase)];
    std::vector<std::string> parts;
    for (Phase phase : {Phase::expand, Phase::backfill, Phase::contract})
        if (counts[static_cast<std::size_t>(phase)] > 0)
            parts.push_back(fmt::format("{} {}", counts[static_cast<std::size_t>(phase)], phase_name(phase)));
    std::string out =
        fmt::format("{} step{}: {}", plan.step_count(), plan.step_count() == 1 ? "" : "s", join(parts, ", "));
    if (plan.refused_count() > 0) out += fmt::format("; {} refused", plan.refused_count());
    return out;
}

}  // namespace schemadiff
