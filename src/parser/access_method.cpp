#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/late_names.hpp"

namespace schemadiff {

void create_access_method(Elaboration& elaboration, CreateAmStmt* statement) {
    constexpr char kIndex = 'i';  // AMTYPE_INDEX in catalog/pg_am.h
    AccessMethod method;
    method.type = statement->amtype == kIndex ? "index" : "table";
    method.handler = function_name(elaboration, qualified(statement->handler_name));
    ObjectId id = make_id(Kind::access_method, "", statement->amname);
    elaboration.add(id, std::move(method));
    elaboration.touch(id.name);
}

}  // namespace schemadiff
