// What extensions and the server bring along: no objects of ours, but they are named, and what is granted on them is
// managed. Whatever such a relation, routine or type is, GRANT names it alike, and so do the ids: table, sequence,
// function, base_type.
#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

struct ForeignObject {
    std::string extension;  // that it belongs to; empty: the server
    std::string owner;
    InitialAccess initial;
};

// A name that an extension provides.
struct ProvidedName {
    std::string schema, extension;
};
using ProvidedNames = std::unordered_map<std::string, ProvidedName>;

struct ForeignObjects {
    // What privileges speak of: all that extensions have, and of the server's what initdb granted on.
    std::unordered_map<ObjectId, ForeignObject, ObjectIdHash> all;
    ProvidedNames types, functions, operator_classes, others;  // others: operators, collations, dictionaries
    std::set<std::string> extensions;                          // that are installed
    std::string server_owner;  // of the server's own, the role that initdb made; empty: not known
};

// Empty when no extension provides it.
std::string schema_of(const ProvidedNames& names, std::string_view name);

// Without the privileges on foreign objects that are not among these: they are counted as not managed.
Catalog with_foreign_privileges(const Catalog& catalog, const std::set<ObjectId>& spoken_of);

// An extension that the target has in another schema, with the names of what goes along.
struct MovedExtension {
    ObjectId extension;
    std::string from, to;
    std::set<std::string> relations, functions, types, others;
};
std::vector<MovedExtension> moved_extensions(const Catalog& source, const Catalog& target, const ForeignObjects& known);
// The same in their new schemas.
ForeignObjects after_moves(const ForeignObjects& known, const std::vector<MovedExtension>& moved);

}  // namespace schemadiff
