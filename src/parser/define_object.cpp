// CREATE AGGREGATE and COLLATION, and the kinds of CREATE .. (name = value, ..) that are not managed.
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

void define_object(Elaboration& elaboration, DefineStmt* statement) {
    switch (statement->kind) {
        case OBJECT_AGGREGATE: create_aggregate(elaboration, statement); return;
        case OBJECT_OPERATOR: elaboration.builder.add_unmanaged("operator"); return;
        case OBJECT_TYPE: {
            // A shell type comes first, its definition later: one type.
            QualifiedName name = elaboration.creation_name(qualified(statement->defnames));
            if (!elaboration.names.has_type(name)) elaboration.builder.add_unmanaged("base type");
            elaboration.names.add_type(name, std::nullopt);
            elaboration.touch(name.name);
            return;
        }
        case OBJECT_COLLATION: create_collation(elaboration, statement); return;
        case OBJECT_TSPARSER: elaboration.builder.add_unmanaged("text search parser"); return;
        case OBJECT_TSDICTIONARY: elaboration.builder.add_unmanaged("text search dictionary"); return;
        case OBJECT_TSTEMPLATE: elaboration.builder.add_unmanaged("text search template"); return;
        case OBJECT_TSCONFIGURATION: elaboration.builder.add_unmanaged("text search configuration"); return;
        default: elaboration.undecidable(-1, "this kind of object is not understood");
    }
}

}  // namespace schemadiff
