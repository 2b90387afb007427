#include <algorithm>

#include "catalog/payload.hpp"
#include "parser/members.hpp"
#include "parser/publication.hpp"

namespace schemadiff {

namespace {

ObjectId published(const Relation& relation, const ObjectId& publication) {
    return make_id(Kind::publication_table, relation.id.schema, relation.id.name, publication.name);
}

// Without ONLY, the children that a table has by then are published, too; partitions are by themselves. Source:
// OpenTableList.
void add_with_children(Elaboration& elaboration, const Relation& relation, const ObjectId& publication,
                       const PublicationTable& table, bool recurse) {
    elaboration.put(published(relation, publication), table);
    if (!recurse || relation.partitioned) return;
    for (const ObjectId& child : relation.children)
        if (Relation* each = elaboration.names.relation(child))
            add_with_children(elaboration, *each, publication, table, recurse);
}

void drop_with_children(Elaboration& elaboration, const Relation& relation, const ObjectId& publication, bool recurse) {
    elaboration.builder.remove(published(relation, publication));
    if (!recurse || relation.partitioned) return;
    for (const ObjectId& child : relation.children)
        if (Relation* each = elaboration.names.relation(child))
            drop_with_children(elaboration, *each, publication, recurse);
}

void add_published_table(Elaboration& elaboration, const ObjectId& publication, const ::PublicationTable* written) {
    Relation& relation = elaboration.require_relation(written->relation);
    PublicationTable table;
    table.columns = strings(written->columns);
    for (const std::string& column : table.columns) elaboration.require_column(relation, column);
    std::sort(table.columns.begin(), table.columns.end());
    table.filter.text = elaboration.expression_text(written->whereClause);
    add_with_children(elaboration, relation, publication, table, written->relation->inh);
}

}  // namespace

void add_published(Elaboration& elaboration, const ObjectId& publication, const List* objects) {
    int number = 0;
    for (auto* object : nodes_of<PublicationObjSpec>(objects))
        elaboration.part(number++, [&] {
            if (object->pubobjtype == PUBLICATIONOBJ_TABLE)
                add_published_table(elaboration, publication, object->pubtable);
            else
                add_published_schema(elaboration, publication, object);
        });
}

void drop_published(Elaboration& elaboration, const ObjectId& publication, const List* objects) {
    for (auto* object : nodes_of<PublicationObjSpec>(objects)) {
        if (object->pubobjtype == PUBLICATIONOBJ_TABLE)
            drop_with_children(elaboration, elaboration.require_relation(object->pubtable->relation), publication,
                               object->pubtable->relation->inh);
        else
            drop_published_schema(elaboration, publication, object);
    }
}

void forget_published(Elaboration& elaboration, const ObjectId& publication) {
    for (const ObjectId& id : members_of(elaboration, publication)) elaboration.builder.remove(id);
}

}  // namespace schemadiff
