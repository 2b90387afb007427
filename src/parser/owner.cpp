#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

void set_owner(Elaboration& elaboration, const ObjectId& subject, const RoleSpec* role) {
    elaboration.result.states_owner = true;
    if (Elaboration::is_current_role(role)) return;
    elaboration.put(satellite_id(Kind::owner, subject), Owner{elaboration.role_name(role)});
}

void alter_owner(Elaboration& elaboration, AlterOwnerStmt* statement) {
    Node* named = statement->relation != nullptr ? as_node(statement->relation) : statement->object;
    auto subject = find_subject(elaboration, statement->objectType, named);
    if (subject) set_owner(elaboration, *subject, statement->newowner);
}

}  // namespace schemadiff
