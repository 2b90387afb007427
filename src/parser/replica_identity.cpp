#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

void set_replica_identity(Elaboration& elaboration, Relation& relation, ReplicaIdentityStmt* statement) {
    ObjectId id = make_id(Kind::replica_identity, relation.id.schema, relation.id.name);
    ReplicaIdentity identity;
    switch (statement->identity_type) {
        case 'd': elaboration.builder.remove(id); return;
        case 'n': identity.identity = "nothing"; break;
        case 'i':
            identity.identity = "index";
            identity.index = text_of(statement->name);
            elaboration.require_relation(QualifiedName{relation.id.schema, identity.index}, -1);
            break;
        default: break;
    }
    elaboration.put(id, identity);
}

}  // namespace schemadiff
