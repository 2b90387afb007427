#include "catalog/payload.hpp"
#include "parser/encoding.hpp"
#include "parser/handlers.hpp"
#include "parser/late_names.hpp"

namespace schemadiff {

void create_conversion(Elaboration& elaboration, CreateConversionStmt* statement) {
    Conversion conversion;
    conversion.is_default = statement->def;
    conversion.source = encoding_name(statement->for_encoding_name);
    conversion.target = encoding_name(statement->to_encoding_name);
    conversion.function = function_name(elaboration, qualified(statement->func_name));
    QualifiedName name = elaboration.creation_name(qualified(statement->conversion_name));
    ObjectId id = make_id(Kind::conversion, name.schema, name.name);
    elaboration.add(id, std::move(conversion));
    note_maker(elaboration, id);
    elaboration.touch(name.name);
}

}  // namespace schemadiff
