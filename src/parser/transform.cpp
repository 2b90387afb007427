#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/late_names.hpp"

namespace schemadiff {

namespace {

std::string function_in(Elaboration& elaboration, const ObjectWithArgs* named) {
    if (named == nullptr) return {};
    std::vector<std::string> types;
    for (auto* type : nodes_of<TypeName>(named->objargs)) types.push_back(elaboration.type_without_modifier(type));
    return function_name(elaboration, qualified(named->objname)) + '(' + join(types, ", ") + ')';
}

}  // namespace

ObjectId transform_id(Elaboration& elaboration, TypeName* type, const char* language) {
    return make_id(Kind::transform, "", "", "", transform_signature(elaboration.type_without_modifier(type), language));
}

void create_transform(Elaboration& elaboration, CreateTransformStmt* statement) {
    Transform transform;
    transform.type = elaboration.type_without_modifier(statement->type_name);
    transform.language = statement->lang;
    transform.from_sql = function_in(elaboration, statement->fromsql);
    transform.to_sql = function_in(elaboration, statement->tosql);
    ObjectId id = transform_id(elaboration, statement->type_name, statement->lang);
    if (statement->replace)
        elaboration.put(id, std::move(transform));
    else
        elaboration.add(id, std::move(transform));
    elaboration.touch(id.signature);
}

}  // namespace schemadiff
