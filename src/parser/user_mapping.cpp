#include "catalog/payload.hpp"
#include "parser/foreign_options.hpp"
#include "parser/handlers.hpp"
#include "parser/secrets.hpp"

namespace schemadiff {

namespace {

ObjectId mapping_id(Elaboration& elaboration, const RoleSpec* user, const char* server) {
    if (Elaboration::is_current_role(user))
        elaboration.undecidable(user->location, "a user mapping for the current role");
    return make_id(Kind::user_mapping, "", server, elaboration.role_name(user));
}

void create_mapping(Elaboration& elaboration, CreateUserMappingStmt* statement) {
    ObjectId id = mapping_id(elaboration, statement->user, statement->servername);
    if (statement->if_not_exists && elaboration.builder.find(id) != nullptr) return;
    elaboration.require<Server>(make_id(Kind::server, "", statement->servername));
    UserMapping mapping;
    change_foreign_options(elaboration, *mapping.options.known, statement->options);
    elaboration.add(id, std::move(mapping));
    elaboration.touch(id.name);
}

void alter_mapping(Elaboration& elaboration, AlterUserMappingStmt* statement) {
    auto& mapping = elaboration.require<UserMapping>(mapping_id(elaboration, statement->user, statement->servername));
    change_foreign_options(elaboration, *mapping.options.known, statement->options);
}

}  // namespace

void create_user_mapping(Elaboration& elaboration, CreateUserMappingStmt* statement) {
    keeping_secrets([&] { create_mapping(elaboration, statement); });
}

void alter_user_mapping(Elaboration& elaboration, AlterUserMappingStmt* statement) {
    keeping_secrets([&] { alter_mapping(elaboration, statement); });
}

void drop_user_mapping(Elaboration& elaboration, DropUserMappingStmt* statement) {
    ObjectId id = mapping_id(elaboration, statement->user, statement->servername);
    if (elaboration.builder.find(id) != nullptr)
        elaboration.builder.remove(id);
    else if (!statement->missing_ok)
        elaboration.not_yet("unknown-object", -1, id.name, describe(id) + " does not exist");
}

}  // namespace schemadiff
