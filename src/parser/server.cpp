#include "catalog/payload.hpp"
#include "parser/foreign_options.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

// An extension may provide the wrapper.
void create_server(Elaboration& elaboration, CreateForeignServerStmt* statement) {
    ObjectId id = make_id(Kind::server, "", statement->servername);
    if (statement->if_not_exists && elaboration.builder.find(id) != nullptr) return;
    Server server;
    server.wrapper = statement->fdwname;
    server.type = text_of(statement->servertype);
    server.version = text_of(statement->version);
    change_foreign_options(elaboration, server.options, statement->options);
    elaboration.add(id, std::move(server));
    note_maker(elaboration, id);
    elaboration.touch(id.name);
}

void alter_server(Elaboration& elaboration, AlterForeignServerStmt* statement) {
    auto& server = elaboration.require<Server>(make_id(Kind::server, "", statement->servername));
    change_foreign_options(elaboration, server.options, statement->options);
    if (statement->has_version) server.version = text_of(statement->version);
}

}  // namespace schemadiff
