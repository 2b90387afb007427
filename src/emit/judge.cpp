#include "emit/judge.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "catalog/subset.hpp"
#include "diff/compare.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/planner.hpp"
#include "emit/relation.hpp"
#include "introspect/introspect.hpp"
#include "introspect/load.hpp"

namespace schemadiff {

namespace {

bool differs_in_expression(const Payload& before, const Payload& after) {
    return std::visit(
        [&](const auto& left) {
            using P = std::decay_t<decltype(left)>;
            bool differs = false;
            if constexpr (!std::is_same_v<P, std::monostate>) {
                const P& right = std::get<P>(after);
                std::vector<const Expression*> ours, theirs;
                for_each_expression(left, [&](std::string_view, const Expression& e) { ours.push_back(&e); });
                for_each_expression(right, [&](std::string_view, const Expression& e) { theirs.push_back(&e); });
                if (ours.size() != theirs.size()) return true;
                for (std::size_t i = 0; i < ours.size(); ++i)
                    differs = differs || (!(*ours[i] == *theirs[i]) && !ours[i]->empty() && !theirs[i]->empty());
            }
            return differs;
        },
        before);
}

// Roles are of the cluster, not of the schema: the scratch has none of them until told.
std::set<std::string> roles_in(const Catalog& catalog) {
    std::set<std::string> roles;
    for (const Object& object : catalog.objects())
        if (const auto* policy = std::get_if<Policy>(&object.payload))
            roles.insert(policy->roles.begin(), policy->roles.end());
    return roles;
}

// Builds the catalog on a fresh database and reads it back.
class Rendering {
  public:
    Rendering(const Catalog& wanted, const ScratchDatabases& scratch) : session_(scratch()) {
        LoadOptions options;
        options.roles = roles_in(wanted);
        // `public` is there already, so the plan starts from what the scratch holds; what else it holds may stay.
        Catalog present = introspect(*session_).catalog;
        std::vector<bool> is_wanted;
        for (const Object& object : present.objects()) is_wanted.push_back(wanted.find(object.id) != nullptr);
        Catalog nothing = restricted_to(present, is_wanted);
        PlanOptions plan_options;
        plan_options.permissions.allow_destructive = true;
        plan_options.server_version = session_->server_version();
        Changes changes = compare(nothing, wanted, session_->server_version());
        Plan plan = plan_migration(changes, plan_options);
        std::vector<std::string> statements;
        for (const Group& group : plan.groups)
            for (const Step& step : group.steps)
                statements.push_back(fmt::format("SELECT pg_catalog.set_config('search_path', {}, false); {}",
                                                 quote_literal(step.statement.search_path), step.statement.sql()));
        for (const LoadFailure& failure : load_statements(*session_, statements, options))
            complaints_.push_back(failure.message);
        catalog_ = introspect(*session_).catalog;
    }

    const Catalog& catalog() const { return catalog_; }
    const std::vector<std::string>& complaints() const { return complaints_; }

  private:
    std::unique_ptr<Session> session_;
    Catalog catalog_;
    std::vector<std::string> complaints_;
};

// Where the judge found two payloads equal, the target takes the source's words; then they compare equal everywhere.
void adopt_equal_expressions(Payload& target, const Payload& source, const Payload& source_rendered,
                             const std::vector<const Payload*>& target_rendered) {
    auto texts = [](const Payload& payload) {
        std::vector<std::string> list;
        std::visit(
            [&](const auto& p) {
                using P = std::decay_t<decltype(p)>;
                if constexpr (!std::is_same_v<P, std::monostate>)
                    for_each_expression(p, [&](std::string_view, const Expression& e) { list.push_back(e.canonical); });
            },
            payload);
        return list;
    };
    std::vector<std::string> source_texts = texts(source), rendered_source = texts(source_rendered);
    std::vector<std::vector<std::string>> rendered_target;
    for (const Payload* payload : target_rendered) rendered_target.push_back(texts(*payload));
    auto equal_at = [&](std::size_t i) {
        for (const auto& list : rendered_target)
            if (i < list.size() && i < source_texts.size() && i < rendered_source.size() &&
                (list[i] == source_texts[i] || list[i] == rendered_source[i]))
                return true;
        return false;
    };
    std::visit(
        [&](auto& p) {
            using P = std::decay_t<decltype(p)>;
            if constexpr (!std::is_same_v<P, std::monostate>) {
                std::vector<Expression> source_expressions;
                for_each_expression(std::get<P>(source),
                                    [&](std::string_view, const Expression& e) { source_expressions.push_back(e); });
                std::size_t i = 0;
                for_each_expression(p, [&](std::string_view, Expression& e) {
                    if (equal_at(i)) e = source_expressions[i];
                    ++i;
                });
            }
        },
        target);
}

// In a query; a product elsewhere may have one as well.
bool has_star(const Object& object) {
    bool any = false;
    if (is_any_of(object.id.kind, Kind::view, Kind::materialized_view, Kind::rule, Kind::function))
        std::visit(
            [&](const auto& payload) {
                using P = std::decay_t<decltype(payload)>;
                if constexpr (!std::is_same_v<P, std::monostate>)
                    for_each_expression(payload, [&](std::string_view, const Expression& expression) {
                        any = any || expression.text.find('*') != std::string::npos;
                    });
            },
            object.payload);
    return any;
}

// Columns that are added come behind those that are there.
bool stands_in_another_order(const Catalog& source, const Catalog& target, const ObjectId& table) {
    if (table.kind != Kind::table || source.find(table) == nullptr) return false;
    std::map<int, int> places;  // in the target, to that in the source; new ones stand last
    for_each_member(target, table, [&](const Object& member) {
        const auto* column = get_payload<Column>(&member);
        if (column == nullptr) return;
        const auto* before = get_payload<Column>(source.find(member.id));
        places[column->position] = before == nullptr ? std::numeric_limits<int>::max() : before->position;
    });
    return !std::is_sorted(places.begin(), places.end(),
                           [](const auto& a, const auto& b) { return a.second < b.second; });
}

}  // namespace

std::vector<ObjectId> find_undecided(const Catalog& source, const Catalog& target) {
    std::vector<ObjectId> undecided;
    for (const Object& before : source.objects()) {
        const Object* after = target.find(before.id);
        if (after != nullptr && differs_in_expression(before.payload, after->payload)) undecided.push_back(before.id);
    }
    for (std::uint32_t i = 0; i < target.objects().size(); ++i) {
        const Object& object = target.objects()[i];
        if (source.find(object.id) != nullptr || !has_star(object)) continue;
        auto links = target.dependencies(i);
        if (std::any_of(links.begin(), links.end(), [&](const Link& link) {
                return stands_in_another_order(source, target, target.objects()[link.object].id);
            }))
            undecided.push_back(object.id);
    }
    return undecided;
}

Judgement judge(const Catalog& source, Catalog target, const ScratchDatabases& scratch) {
    Judgement judgement;
    std::vector<ObjectId> undecided = find_undecided(source, target);
    if (undecided.empty()) {
        judgement.target = std::move(target);
        return judgement;
    }
    judgement.asked = true;
    Rendering once(closure_of(target, undecided), scratch);
    Rendering twice(closure_of(once.catalog(), undecided), scratch);
    Rendering source_once(closure_of(source, undecided), scratch);
    judgement.complaints = once.complaints();
    std::vector<Object> settled;
    for (const ObjectId& id : undecided) {
        const Object* rendered = once.catalog().find(id);
        const Object* again = twice.catalog().find(id);
        const Object* before = source_once.catalog().find(id);
        if (rendered == nullptr) {
            judgement.undecided.push_back(id);
            continue;
        }
        // The server's own words know more than the file's: the columns of a view, the type of a constant.
        // They are qualified, and yet run under the search_path of the file: bodies of functions may rely on it.
        Object object = *target.find(id);
        object.payload = rendered->payload;
        const Object* source_object = source.find(id);
        if (source_object == nullptr) {
            settled.push_back(std::move(object));
            continue;
        }
        const Payload& source_payload = source_object->payload;
        adopt_equal_expressions(object.payload, source_payload, before != nullptr ? before->payload : source_payload,
                                again != nullptr ? std::vector<const Payload*>{&rendered->payload, &again->payload}
                                                 : std::vector<const Payload*>{&rendered->payload});
        settled.push_back(std::move(object));
    }
    judgement.target = with_payloads(target, settled);
    return judgement;
}

}  // namespace schemadiff
