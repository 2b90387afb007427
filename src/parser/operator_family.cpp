#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

void create_operator_family(Elaboration& elaboration, CreateOpFamilyStmt* statement) {
    QualifiedName name = elaboration.creation_name(qualified(statement->opfamilyname));
    ObjectId id = make_id(Kind::operator_family, name.schema, name.name, "", statement->amname);
    elaboration.add(id, OperatorFamily{});
    note_maker(elaboration, id);
    elaboration.touch(name.name);
}

ObjectId operator_class_id(Elaboration& elaboration, Kind kind, const List* named) {
    auto parts = strings(named);
    std::string method = parts.front();
    QualifiedName written{parts.size() > 2 ? parts[parts.size() - 2] : std::string(), parts.back()};
    std::vector<std::string> schemas = elaboration.path.schemas;
    if (!written.schema.empty()) schemas = {written.schema};
    for (const std::string& schema : schemas)
        if (ObjectId id = make_id(kind, schema, written.name, "", method); elaboration.builder.find(id) != nullptr)
            return id;
    elaboration.not_yet("unknown-object", -1, written.name,
                        describe(make_id(kind, written.schema, written.name, "", method)) + " does not exist");
}

}  // namespace schemadiff
