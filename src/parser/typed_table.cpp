#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

void set_type_of_table(Elaboration& elaboration, const ObjectId& table, TypeName* type) {
    elaboration.put(make_id(Kind::typed_table, table.schema, table.name), TypedTable{elaboration.type_text(type)});
}

void drop_type_of_table(Elaboration& elaboration, const ObjectId& table) {
    elaboration.builder.remove(make_id(Kind::typed_table, table.schema, table.name));
}

std::vector<ColumnDraft> columns_of_type(Elaboration& elaboration, TypeName* type) {
    ObjectId id = elaboration.require_type(qualified(type->names), type->location);
    auto* composite = elaboration.payload<CompositeType>(id);
    if (composite == nullptr)
        elaboration.wrong("wrong-type", type->location, "type " + display_name(id) + " is not a composite type");
    std::vector<ColumnDraft> columns;
    for (const CompositeAttribute& attribute : composite->attributes) {
        ColumnDraft column;
        column.name = attribute.name;
        column.column.type = attribute.type;
        column.column.collation = attribute.collation;
        column.origin = elaboration.origin(type->location);
        columns.push_back(std::move(column));
    }
    return columns;
}

}  // namespace schemadiff
