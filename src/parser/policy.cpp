#include <algorithm>

#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

// Sorted; empty when PUBLIC is among them.
std::vector<std::string> policy_roles(Elaboration& elaboration, const List* roles) {
    std::vector<std::string> names;
    for (auto* role : nodes_of<RoleSpec>(roles)) {
        if (role->roletype == ROLESPEC_PUBLIC) return {};
        if (Elaboration::is_current_role(role))
            elaboration.undecidable(role->location, "a policy for the current role");
        names.push_back(elaboration.role_name(role));
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

void create_policy(Elaboration& elaboration, CreatePolicyStmt* statement) {
    Relation& relation = elaboration.require_relation(statement->table);
    Policy policy;
    policy.permissive = statement->permissive;
    policy.command = text_of(statement->cmd_name);
    policy.roles = policy_roles(elaboration, statement->roles);
    policy.using_condition.text = elaboration.expression_text(statement->qual);
    policy.check_condition.text = elaboration.expression_text(statement->with_check);
    elaboration.add(make_id(Kind::policy, relation.id.schema, relation.id.name, statement->policy_name),
                    std::move(policy));
    elaboration.touch(relation.id.name);
}

void alter_policy(Elaboration& elaboration, AlterPolicyStmt* statement) {
    Relation& relation = elaboration.require_relation(statement->table);
    auto& policy = elaboration.require<Policy>(
        make_id(Kind::policy, relation.id.schema, relation.id.name, statement->policy_name));
    if (statement->roles != nullptr) policy.roles = policy_roles(elaboration, statement->roles);
    if (statement->qual != nullptr) policy.using_condition.text = elaboration.expression_text(statement->qual);
    if (statement->with_check != nullptr)
        policy.check_condition.text = elaboration.expression_text(statement->with_check);
}

}  // namespace schemadiff
