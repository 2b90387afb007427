// Private to src/introspect. What a comment, an owner or a privilege speaks about, from the address in pg_catalog.
#pragma once

#include <optional>
#include <string>

#include "introspect/context.hpp"

namespace schemadiff {

struct Subject {
    ObjectId id;      // what it is said about, which may be no object of its own: a view's column, a constraint's index
    ObjectId member;  // the object that it goes with
};

// `name`: of the column or the relation itself, where that is not an object. Nothing for what is not managed.
std::optional<Subject> find_subject(const ReadContext& context, const Address& address, const std::string& name);

// Adds the satellite (comment, owner, privilege) and ties it to its subject.
void add_satellite(ReadContext& context, Kind kind, const Subject& subject, Payload payload);

}  // namespace schemadiff
