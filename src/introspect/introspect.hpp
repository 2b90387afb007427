// A live database to Catalog. Reads pg_catalog in bulk: a fixed number of round trips whatever the number of objects,
// in one REPEATABLE READ READ ONLY snapshot with a pinned search_path. Needs no right beyond CONNECT.
#pragma once

#include <string>
#include <unordered_map>

#include "catalog/catalog.hpp"
#include "catalog/opt_in.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

// Names of types, functions and operator classes that belong to installed extensions, each to its schema.
struct ExtensionMembers {
    std::unordered_map<std::string, std::string> types, functions, opclasses;
};

struct ReadScope {
    OptIns opted;
    std::string database;  // what the catalog calls the database; empty: as it is called
};

struct Introspection {
    Catalog catalog;
    ExtensionMembers extension_members;
    std::string search_path;  // what a new session of this user would have, without "$user": "public"
    std::string role;         // this user
};

// Throws SqlError when something cannot be read, naming what.
Introspection introspect(Session& session, const ReadScope& scope = {});

}  // namespace schemadiff
