#include "introspect/subject.hpp"

#include "catalog/type_name.hpp"

namespace schemadiff {

namespace {

// A row of pg_class may be the index behind a constraint, which has a comment of its own beside the constraint's.
Subject subject_behind(const ObjectId& object, const std::string& name) {
    if (object.kind == Kind::constraint) return {make_id(Kind::index, object.schema, name), object};
    return {object, object};
}

}  // namespace

std::optional<Subject> find_subject(const ReadContext& context, const Address& address, const std::string& name) {
    if (auto handle = context.handle(address)) {
        const ObjectId& id = context.id_of(*handle);
        // The row type of a table and the _RETURN rule of a view are not the table and the view.
        if (address.catalog == SystemCatalog::type && !is_type(id.kind)) return std::nullopt;
        if (address.catalog == SystemCatalog::rewrite && id.kind != Kind::rule) return std::nullopt;
        if (address.catalog != SystemCatalog::relation) return Subject{id, id};
        return subject_behind(id, name);
    }
    if (address.part == 0) return std::nullopt;
    auto relation = context.handle({address.catalog, address.oid});
    if (!relation) return std::nullopt;
    const ObjectId& id = context.id_of(*relation);
    return Subject{make_id(Kind::column, id.schema, id.name, name), id};
}

void add_satellite(ReadContext& context, Kind kind, const Subject& subject, Payload payload) {
    // A database does not come and go with what is said of it.
    if (subject.id.kind == Kind::database)
        context.add({SystemCatalog::none, 0}, satellite_id(kind, subject.id), std::move(payload));
    else
        context.add_member({SystemCatalog::none, 0}, subject.member, satellite_id(kind, subject.id),
                           std::move(payload));
}

}  // namespace schemadiff
