// CREATE .. (name = value, ..): one form of statement for many kinds.
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

void define_object(Elaboration& elaboration, DefineStmt* statement) {
    switch (statement->kind) {
        case OBJECT_AGGREGATE: create_aggregate(elaboration, statement); return;
        case OBJECT_OPERATOR: create_operator(elaboration, statement); return;
        case OBJECT_TYPE: create_base_type(elaboration, statement); return;
        case OBJECT_COLLATION: create_collation(elaboration, statement); return;
        case OBJECT_TSPARSER: create_text_search_parser(elaboration, statement); return;
        case OBJECT_TSDICTIONARY: create_text_search_dictionary(elaboration, statement); return;
        case OBJECT_TSTEMPLATE: create_text_search_template(elaboration, statement); return;
        case OBJECT_TSCONFIGURATION: create_text_search_configuration(elaboration, statement); return;
        default: elaboration.undecidable(-1, "this kind of object is not understood");
    }
}

}  // namespace schemadiff
