#include "parser/off_scratch.hpp"

#include "catalog/opt_in.hpp"
#include "parser/database.hpp"
#include "parser/parse.hpp"

namespace schemadiff {

bool is_kept_off_scratch(Node* statement) {
    switch (nodeTag(statement)) {
        case T_CreateSubscriptionStmt:
        case T_AlterSubscriptionStmt:
        case T_DropSubscriptionStmt:
        case T_SecLabelStmt: return true;
        case T_CommentStmt: return castNode(CommentStmt, statement)->objtype == OBJECT_SUBSCRIPTION;
        case T_AlterOwnerStmt: return castNode(AlterOwnerStmt, statement)->objectType == OBJECT_SUBSCRIPTION;
        case T_RenameStmt: return castNode(RenameStmt, statement)->renameType == OBJECT_SUBSCRIPTION;
        default: return reaches_beyond_schemas(statement);
    }
}

bool is_kept_off_scratch(const ObjectId& id) {
    return id.of == Kind::subscription || id.kind == Kind::security_label || is_outside_of_schemas(id);
}

}  // namespace schemadiff
