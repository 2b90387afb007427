#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/concern.hpp"
#include "emit/keyword.hpp"
#include "emit/relation.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

std::string named(const ObjectId& id) {
    return fmt::format("POLICY {} ON {}", quote_identifier(id.member), relation_name(id));
}

std::string roles_clause(const Policy& policy) {
    std::vector<std::string> roles;
    for (const std::string& role : policy.roles) roles.push_back(quote_identifier(role));
    return " TO " + (roles.empty() ? "PUBLIC" : join(roles, ", "));
}

std::string using_clause(const Policy& policy) { return "\n    USING (" + policy.using_condition.text + ')'; }
std::string check_clause(const Policy& policy) { return "\n    WITH CHECK (" + policy.check_condition.text + ')'; }

// More roles pass through a permissive policy. Of two conditions nobody can tell which one is wider.
bool is_wider(const Alteration<Policy>& change) {
    const auto& before = change.before.roles;
    const auto& after = change.after.roles;
    bool more_roles =
        after.empty() || (!before.empty() && std::includes(after.begin(), after.end(), before.begin(), before.end()));
    return change.after.permissive && only(change.change.changed, "roles") && more_roles;
}

// A permissive policy opens; what restricts it comes first.
void consume_restrictive_siblings(const EmitContext& context, Statement& statement, const ObjectId& id) {
    const Catalog& target = context.target();
    auto relation = target.position(relation_of(target, id));
    if (!relation) return;
    for (const Link& link : target.dependents(*relation)) {
        const Object& sibling = target.objects()[link.object];
        const auto* policy = std::get_if<Policy>(&sibling.payload);
        if (policy != nullptr && !policy->permissive) statement.consumes.push_back(sibling.id);
    }
}

void lock_relations(const Catalog& catalog, Statement& statement, const ObjectId& id) {
    lock(statement, relation_of(catalog, id), LockMode::access_exclusive);
    lock_all(statement, named_relations(catalog, id), LockMode::access_share);
}

void notice(Statement& statement, const ObjectId& id, const Policy& policy) {
    concern(statement, "S703", id,
            fmt::format("which rows of {} are seen and written changes with the {} policy {}", relation_name(id),
                        policy.permissive ? "permissive" : "restrictive", quote_identifier(id.member)));
}

// Row level security stays on, and the last permissive policy goes.
bool denies_everything(const EmitContext& context, const ObjectId& id) {
    const Catalog& target = context.target();
    ObjectId relation = relation_of(context.source(), id);
    const auto* table = get_payload<Table>(target.find(relation));
    if (table == nullptr || !table->row_security) return false;
    const auto& members = target.dependents(*target.position(relation));
    return std::none_of(members.begin(), members.end(), [&](const Link& link) {
        const auto* policy = get_payload<Policy>(&target.objects()[link.object]);
        return policy != nullptr && policy->permissive;
    });
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Policy& value, Statements& out) {
    std::string sql = "CREATE " + named(object.id);
    if (!value.permissive) sql += " AS RESTRICTIVE";
    if (value.command != "all") sql += " FOR " + keyword(value.command);
    if (!value.roles.empty()) sql += roles_clause(value);
    if (!value.using_condition.empty()) sql += using_clause(value);
    if (!value.check_condition.empty()) sql += check_clause(value);
    // A restrictive one as well: between the phases nothing may be open that neither side leaves open.
    Statement& statement = add_create(out, object, std::move(sql));
    lock_relations(context.target(), statement, object.id);
    if (!context.is_created(relation_of(context.target(), object.id)) && is_added_or_redefined(context, object.id))
        notice(statement, object.id, value);
    if (value.permissive) consume_restrictive_siblings(context, statement, object.id);
}

void drop(const EmitContext& context, const Object& object, const Policy& value, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP " + named(object.id));
    statement.phase = removal_phase(context, object.id);
    lock(statement, relation_of(context.source(), object.id), LockMode::access_exclusive);
    if (context.is_created(object.id)) return;
    notice(statement, object.id, value);
    if (denies_everything(context, object.id))
        concern(
            statement, "S702", relation_of(context.source(), object.id),
            fmt::format("without a permissive policy nobody but the owner sees a row of {}", relation_name(object.id)));
}

void alter(const EmitContext& context, const Alteration<Policy>& change, Statements& out) {
    const ObjectId& id = change.id();
    std::string sql = "ALTER " + named(id);
    if (change.has("roles")) sql += roles_clause(change.after);
    if (change.has("using_condition")) sql += using_clause(change.after);
    if (change.has("check_condition")) sql += check_clause(change.after);
    Statement& statement = add_alter(out, change, std::move(sql));
    bool conditions = change.has("using_condition") || change.has("check_condition");
    lock(statement, relation_of(context.target(), id), LockMode::access_exclusive);
    if (conditions) lock_all(statement, named_relations(context.target(), id), LockMode::access_share);
    statement.phase = is_wider(change) ? Phase::expand : Phase::contract;
    if (is_added_or_redefined(context, id)) notice(statement, id, change.after);
}

}  // namespace schemadiff
