#include <fmt/format.h>

// Errors say at which place in the plan they are.
#define JSON_DIAGNOSTICS 1
#include <nlohmann/json.hpp>

#include "base/error.hpp"
#include "emit/render.hpp"

namespace schemadiff {

namespace {

using Json = nlohmann::ordered_json;

Json id_to_json(const ObjectId& id) {
    Json json{{"kind", traits(id.kind).word}, {"name", id.name}};
    if (id.of != id.kind) json["of"] = traits(id.of).word;
    if (!id.schema.empty()) json["schema"] = id.schema;
    if (!id.member.empty()) json["member"] = id.member;
    if (!id.signature.empty()) json["signature"] = id.signature;
    return json;
}

Kind kind_of(const Json& json, const char* key) {
    auto kind = kind_from_word(json.at(key).get<std::string>());
    if (!kind)
        throw Error(fmt::format("the plan speaks of a kind that this version does not know: {}",
                                json.at(key).get<std::string>()));
    return *kind;
}

ObjectId id_from_json(const Json& json) {
    ObjectId id = make_id(kind_of(json, "kind"), json.value("schema", ""), json.at("name").get<std::string>(),
                          json.value("member", ""), json.value("signature", ""));
    if (json.contains("of")) id.of = kind_of(json, "of");
    return id;
}

Json ids_to_json(const std::vector<ObjectId>& ids) {
    Json list = Json::array();
    for (const ObjectId& id : ids) list.push_back(id_to_json(id));
    return list;
}

constexpr std::string_view kVerbs[] = {"create", "alter", "drop", "prepare"};
constexpr std::string_view kTransactionality[] = {"any", "commit_before_use", "outside"};
constexpr std::string_view kPhases[] = {"expand", "backfill", "contract"};
constexpr std::string_view kLockWaits[] = {"usual", "brief", "patient"};
constexpr std::string_view kSeverities[] = {"notice", "caution", "loss"};
constexpr std::string_view kAttentions[] = {"safe", "needs care", "needs approval"};

template <class Enum, std::size_t N>
Enum enum_from(const Json& json, const char* key, const std::string_view (&words)[N]) {
    std::string word = json.at(key).get<std::string>();
    for (std::size_t i = 0; i < N; ++i)
        if (words[i] == word) return static_cast<Enum>(i);
    throw Error(fmt::format("the plan says {} = {}, which this version does not know", key, word));
}

Json locks_to_json(const std::vector<RelationLock>& locks) {
    Json list = Json::array();
    for (const RelationLock& lock : locks)
        list.push_back({{"relation", id_to_json(lock.relation)}, {"mode", lock_mode_name(lock.mode)}});
    return list;
}

Json step_to_json(const Step& step) {
    const Statement& statement = step.statement;
    Json hazards = Json::array();
    for (const Hazard& hazard : step.hazards)
        hazards.push_back({{"code", hazard.code},
                           {"severity", kSeverities[static_cast<std::size_t>(hazard.severity)]},
                           {"attention", kAttentions[static_cast<std::size_t>(hazard.attention)]},
                           {"object", id_to_json(hazard.subject)},
                           {"message", hazard.message},
                           {"advice", hazard.advice}});
    Json json{{"subject", id_to_json(statement.subject)},
              {"verb", kVerbs[static_cast<std::size_t>(statement.verb)]},
              {"phase", kPhases[static_cast<std::size_t>(statement.phase)]},
              {"sql", statement.printed_sql()},
              {"search_path", statement.search_path},
              {"transactionality", kTransactionality[static_cast<std::size_t>(statement.transactionality)]},
              {"locks", locks_to_json(statement.locks)},
              {"rewrites", ids_to_json(statement.effects.rewrites)},
              {"scans", ids_to_json(statement.effects.scans)},
              {"builds", ids_to_json(statement.effects.builds)},
              {"hazards", hazards}};
    json["undo"] = reversal_name(reversal_of(statement));
    if (!statement.kept_as.empty()) json["kept_as"] = statement.kept_as;
    if (!statement.shown.empty()) json["secrets"] = "left out";
    if (!statement.reason.empty()) json["reason"] = statement.reason;
    for (const DataCheck& check : step.checks)
        json["checks"].push_back({{"code", check.code},
                                  {"object", id_to_json(check.object)},
                                  {"keys", check.keys},
                                  {"sql", check.sql},
                                  {"search_path", check.search_path},
                                  {"before_group", check.before_group}});
    if (step.refused) json["refused"] = step.refusal;
    return json;
}

LockMode lock_mode_from(const std::string& name) {
    for (LockMode mode :
         {LockMode::access_share, LockMode::row_share, LockMode::row_exclusive, LockMode::share_update_exclusive,
          LockMode::share, LockMode::share_row_exclusive, LockMode::exclusive, LockMode::access_exclusive})
        if (lock_mode_name(mode) == name) return mode;
    throw Error("the plan names an unknown lock mode: " + name);
}

std::vector<RelationLock> locks_from_json(const Json& json) {
    std::vector<RelationLock> locks;
    for (const Json& lock : json)
        locks.push_back({id_from_json(lock.at("relation")), lock_mode_from(lock.at("mode").get<std::string>())});
    return locks;
}

Step step_from_json(const Json& json) {
    Step step;
    Statement& statement = step.statement;
    statement.subject = id_from_json(json.at("subject"));
    statement.verb = enum_from<Verb>(json, "verb", kVerbs);
    statement.phase = enum_from<Phase>(json, "phase", kPhases);
    statement.head = json.at("sql").get<std::string>();
    if (json.contains("secrets")) statement.shown = statement.head;
    statement.search_path = json.value("search_path", "");
    statement.transactionality = enum_from<Transactionality>(json, "transactionality", kTransactionality);
    statement.reason = json.value("reason", "");
    statement.locks = locks_from_json(json.at("locks"));
    for (const Json& hazard : json.at("hazards"))
        step.hazards.push_back(
            {hazard.at("code").get<std::string>(), enum_from<HazardSeverity>(hazard, "severity", kSeverities),
             enum_from<Attention>(hazard, "attention", kAttentions), id_from_json(hazard.at("object")),
             hazard.at("message").get<std::string>(), hazard.value("advice", "")});
    for (const Json& check : json.value("checks", Json::array()))
        step.checks.push_back({check.at("code").get<std::string>(),
                               id_from_json(check.at("object")),
                               check.at("keys").get<std::string>(),
                               check.at("sql").get<std::string>(),
                               check.value("search_path", ""),
                               {},
                               false,
                               check.at("before_group").get<bool>()});
    step.refused = json.contains("refused");
    step.refusal = json.value("refused", "");
    return step;
}

}  // namespace

std::string render_json(const Plan& plan) {
    Json groups = Json::array();
    for (const Group& group : plan.groups) {
        Json steps = Json::array();
        for (const Step& step : group.steps) steps.push_back(step_to_json(step));
        groups.push_back({{"transaction", group.transaction},
                          {"lock_wait", kLockWaits[static_cast<std::size_t>(group.lock_wait)]},
                          {"first_locks", locks_to_json(group.first_locks)},
                          {"works_on_rows", group.works_on_rows},
                          {"steps", steps}});
    }
    Json roles = Json::array();
    for (const NeededRole& needed : plan.roles)
        roles.push_back({{"role", needed.role}, {"needed_by", needed.needed_by}, {"place", needed.place}});
    Json notes = Json::array();
    for (const PlanNote& note : plan.notes) notes.push_back({{"code", note.code}, {"message", note.message}});
    Json json{{"format", kPlanFormat},
              {"tool", std::string("schemadiff ") + SCHEMADIFF_VERSION},
              {"source", plan.source_name},
              {"target", plan.target_name},
              {"source_fingerprint", plan.source_fingerprint},
              {"target_fingerprint", plan.target_fingerprint},
              {"starting_points", plan.starting_points},
              {"scratch", plan.scratch},
              {"groups", groups},
              {"roles", roles},
              {"notes", notes},
              {"has_times", plan.has_times},
              {"not_brought_back", plan.not_brought_back},
              {"not_managed", plan.unmanaged}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Plan read_json_plan(const std::string& text) {
    try {
        Json json = Json::parse(text);
        int format = json.at("format").get<int>();
        if (format != kPlanFormat)
            throw Error(fmt::format("the plan has format {}, this version reads format {}", format, kPlanFormat),
                        "make the plan again with this version");
        Plan plan;
        plan.source_name = json.at("source").get<std::string>();
        plan.target_name = json.at("target").get<std::string>();
        plan.source_fingerprint = json.at("source_fingerprint").get<std::string>();
        plan.target_fingerprint = json.at("target_fingerprint").get<std::string>();
        plan.starting_points = json.at("starting_points").get<std::map<std::string, std::string>>();
        for (const Json& role : json.value("roles", Json::array()))
            plan.roles.push_back({role.at("role").get<std::string>(),
                                  role.at("needed_by").get<std::string>(),
                                  {},
                                  role.at("place").get<std::string>()});
        plan.has_times = json.value("has_times", false);
        plan.not_brought_back = json.value("not_brought_back", std::vector<std::string>());
        for (const Json& group : json.at("groups")) {
            Group& read = plan.groups.emplace_back();
            read.transaction = group.at("transaction").get<bool>();
            if (group.contains("lock_wait")) read.lock_wait = enum_from<LockWait>(group, "lock_wait", kLockWaits);
            if (group.contains("first_locks")) read.first_locks = locks_from_json(group.at("first_locks"));
            read.works_on_rows = group.value("works_on_rows", true);
            for (const Json& step : group.at("steps")) read.steps.push_back(step_from_json(step));
        }
        return plan;
    } catch (const Json::exception& error) {
        // "[json.exception.type_error.302] (/groups/0) type must be .."
        std::string_view what = error.what();
        auto code = what.find("] ");
        if (what.starts_with('[') && code != std::string_view::npos) what.remove_prefix(code + 2);
        throw Error(fmt::format("this is not a plan of schemadiff: {}", what), "make the plan again");
    }
}

}  // namespace schemadiff
