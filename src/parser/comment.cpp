#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

void comment_on(Elaboration& elaboration, CommentStmt* statement) {
    const OptIns& opted = elaboration.environment.opted;
    bool out_of_sight = (statement->objtype == OBJECT_DATABASE && !opted.database_settings) ||
                        (statement->objtype == OBJECT_ROLE && !opted.roles);
    if (out_of_sight || statement->objtype == OBJECT_TABLESPACE) {
        ++elaboration.not_schema["COMMENT ON DATABASE, ROLE or TABLESPACE"];
        return;
    }
    auto subject = find_subject(elaboration, statement->objtype, statement->object);
    if (!subject) return;
    ObjectId id = satellite_id(Kind::comment, *subject);
    if (statement->comment == nullptr || *statement->comment == '\0')
        elaboration.builder.remove(id);
    else
        elaboration.put(id, Comment{statement->comment});
}

}  // namespace schemadiff
