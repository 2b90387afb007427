#include "catalog/payload.hpp"
#include "parser/dispatch.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

void create_schema(Elaboration& elaboration, CreateSchemaStmt* statement) {
    std::string name = text_of(statement->schemaname);
    if (name.empty() && statement->authrole != nullptr) name = elaboration.role_name(statement->authrole);
    if (name.empty()) elaboration.undecidable(-1, "CREATE SCHEMA named after the current role");
    if (!elaboration.resuming()) {
        ObjectId id = make_id(Kind::schema, "", name);
        bool exists = elaboration.builder.find(id) != nullptr;
        // Every database starts with "public": pg_dump declares it once more.
        if (exists && !statement->if_not_exists && name != "public") elaboration.add(id, Schema{});
        if (!exists) elaboration.add(id, Schema{});
        elaboration.names.schemas.insert(name);
        if (!exists) note_maker(elaboration, id);
        if (statement->authrole != nullptr) set_owner(elaboration, id, statement->authrole);
        elaboration.touch(name);
    }
    SearchPath before = elaboration.path;
    std::vector<std::string> inside{name};
    inside.insert(inside.end(), before.schemas.begin(), before.schemas.end());
    int number = 0;
    for (Node* element : nodes(statement->schemaElts)) {
        elaboration.path = SearchPath::of(inside);
        elaboration.part(number++, [&] { elaborate_statement(elaboration, element); });
    }
    elaboration.path = before;
}

}  // namespace schemadiff
