#include "catalog/payload.hpp"
#include "parser/publication.hpp"

namespace schemadiff {

namespace {

ObjectId published_schema(Elaboration& elaboration, const ObjectId& publication, const PublicationObjSpec* object) {
    bool current = object->pubobjtype == PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA;
    if (current && elaboration.path.schemas.empty())
        elaboration.wrong("unknown-schema", object->location, "no schema has been selected for CURRENT_SCHEMA");
    return make_id(Kind::publication_schema, current ? elaboration.path.schemas.front() : object->name,
                   publication.name);
}

}  // namespace

void add_published_schema(Elaboration& elaboration, const ObjectId& publication, const PublicationObjSpec* object) {
    ObjectId id = published_schema(elaboration, publication, object);
    if (elaboration.names.schemas.count(id.schema) == 0)
        elaboration.not_yet("unknown-schema", object->location, id.schema,
                            "schema \"" + id.schema + "\" does not exist");
    elaboration.put(id, PublicationSchema{});
}

void drop_published_schema(Elaboration& elaboration, const ObjectId& publication, const PublicationObjSpec* object) {
    elaboration.builder.remove(published_schema(elaboration, publication, object));
}

}  // namespace schemadiff
