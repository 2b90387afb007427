#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

void set_owner(Elaboration& elaboration, const ObjectId& subject, const RoleSpec* role) {
    elaboration.result.states_owner = true;
    std::string owner = Elaboration::is_current_role(role) ? elaboration.role : elaboration.role_name(role);
    if (!owner.empty()) elaboration.put(satellite_id(Kind::owner, subject), Owner{std::move(owner)});
}

void note_maker(Elaboration& elaboration, const ObjectId& made) {
    if (!elaboration.role.empty()) {
        elaboration.result.states_owner = true;
        elaboration.put(satellite_id(Kind::owner, made), Owner{elaboration.role});
    }
    apply_default_privileges(elaboration, made);
}

void alter_owner(Elaboration& elaboration, AlterOwnerStmt* statement) {
    Node* named = statement->relation != nullptr ? as_node(statement->relation) : statement->object;
    auto subject = find_subject(elaboration, statement->objectType, named);
    if (subject)
        set_owner(elaboration, *subject, statement->newowner);
    else
        ++elaboration.not_schema["ALTER .. OWNER TO on what is not managed"];
}

}  // namespace schemadiff
