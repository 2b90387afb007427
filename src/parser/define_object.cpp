// CREATE .. (name = value, ..): one form of statement for many kinds.
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

void define_object(Elaboration& elaboration, DefineStmt* statement) {
    switch (statement->kind) {
        case OBJECT_AGGREGATE: create_aggregate(elaboration, statement); return;
        case OBJECT_OPERATOR: create_operator(elaboration, statement); return;
        case OBJECT_TYPE: {
            // A shell type comes first, its definition later: one type.
            QualifiedName name = elaboration.creation_name(qualified(statement->defnames));
            if (!elaboration.names.has_type(name)) elaboration.builder.add_unmanaged("base type");
            elaboration.names.add_type(name, std::nullopt);
            elaboration.touch(name.name);
            return;
        }
        case OBJECT_COLLATION: create_collation(elaboration, statement); return;
        case OBJECT_TSPARSER: create_text_search_parser(elaboration, statement); return;
        case OBJECT_TSDICTIONARY: create_text_search_dictionary(elaboration, statement); return;
        case OBJECT_TSTEMPLATE: create_text_search_template(elaboration, statement); return;
        case OBJECT_TSCONFIGURATION: create_text_search_configuration(elaboration, statement); return;
        default: elaboration.undecidable(-1, "this kind of object is not understood");
    }
}

}  // namespace schemadiff
