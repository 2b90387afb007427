// An index, or a constraint with one, as a part of that of the table above.
#pragma once

#include "catalog/catalog.hpp"

namespace schemadiff {

// The link that makes it a part, if there is one.
inline ObjectId attach_of(const ObjectId& index) {
    return make_id(Kind::index_attach, index.schema, index.kind == Kind::constraint ? index.member : index.name);
}

// What is said of that one reaches it.
inline bool is_part(const Catalog& catalog, const ObjectId& index) { return catalog.find(attach_of(index)) != nullptr; }

}  // namespace schemadiff
