#include <algorithm>

#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

CompositeAttribute attribute_of(Elaboration& elaboration, ColumnDef* definition) {
    CompositeAttribute attribute;
    attribute.name = definition->colname;
    attribute.type = elaboration.type_text(definition->typeName);
    if (definition->collClause != nullptr)
        attribute.collation = collation_text(elaboration, definition->collClause->collname);
    return attribute;
}

}  // namespace

void create_composite_type(Elaboration& elaboration, CompositeTypeStmt* statement) {
    QualifiedName name = elaboration.creation_name(qualified(statement->typevar), statement->typevar->location);
    CompositeType type;
    for (auto* definition : nodes_of<ColumnDef>(statement->coldeflist))
        type.attributes.push_back(attribute_of(elaboration, definition));
    elaboration.declare_relation(make_id(Kind::composite_type, name.schema, name.name), RelationKind::composite_type,
                                 type, statement->typevar->location);
}

void alter_composite_type(Elaboration& elaboration, AlterTableStmt* statement) {
    Relation& relation = elaboration.require_relation(statement->relation);
    auto& type = elaboration.require<CompositeType>(relation.id);
    for (auto* command : nodes_of<AlterTableCmd>(statement->cmds)) {
        std::string name = text_of(command->name);
        auto found = std::find_if(type.attributes.begin(), type.attributes.end(),
                                  [&](const CompositeAttribute& each) { return each.name == name; });
        switch (command->subtype) {
            case AT_AddColumn:
                type.attributes.push_back(attribute_of(elaboration, castNode(ColumnDef, command->def)));
                break;
            case AT_DropColumn:
                if (found != type.attributes.end()) type.attributes.erase(found);
                break;
            case AT_AlterColumnType:
                if (found == type.attributes.end())
                    elaboration.not_yet("unknown-column", -1, relation.id.name,
                                        "attribute " + name + " does not exist");
                found->type = elaboration.type_text(castNode(ColumnDef, command->def)->typeName);
                break;
            default: elaboration.undecidable(-1, "this form of ALTER TYPE is not understood");
        }
    }
    elaboration.touch(relation.id.name);
}

}  // namespace schemadiff
