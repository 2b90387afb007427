#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

// Of the user, or of pg_catalog when it says so or when nobody declares one by that name.
std::string function_text(Elaboration& elaboration, const ObjectWithArgs* named) {
    QualifiedName written = qualified(named->objname);
    if (written.schema == "pg_catalog" || (written.schema.empty() && elaboration.is_lenient())) {
        std::vector<std::string> types;
        for (auto* type : nodes_of<TypeName>(named->objargs)) types.push_back(elaboration.type_without_modifier(type));
        return quote_qualified("pg_catalog", written.name) + '(' + join(types, ", ") + ')';
    }
    ObjectId id = require_routine_id(elaboration, named);
    return quote_qualified(id.schema, id.name) + '(' + id.signature + ')';
}

}  // namespace

ObjectId cast_id(Elaboration& elaboration, TypeName* source, TypeName* target) {
    return make_id(
        Kind::cast, "", "", "",
        cast_signature(elaboration.type_without_modifier(source), elaboration.type_without_modifier(target)));
}

void create_cast(Elaboration& elaboration, CreateCastStmt* statement) {
    Cast cast;
    cast.source = elaboration.type_without_modifier(statement->sourcetype);
    cast.target = elaboration.type_without_modifier(statement->targettype);
    cast.method = statement->inout ? "inout" : statement->func == nullptr ? "binary" : "function";
    if (statement->func != nullptr) cast.function = function_text(elaboration, statement->func);
    cast.context = statement->context == COERCION_IMPLICIT     ? "implicit"
                   : statement->context == COERCION_ASSIGNMENT ? "assignment"
                                                               : "explicit";
    ObjectId id = cast_id(elaboration, statement->sourcetype, statement->targettype);
    elaboration.add(id, std::move(cast));
    elaboration.touch(id.signature);
}

}  // namespace schemadiff
