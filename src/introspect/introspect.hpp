// A live database to Catalog. Reads pg_catalog in bulk: a fixed number of round trips whatever the number of objects,
// in one REPEATABLE READ READ ONLY snapshot with a pinned search_path. Needs no right beyond CONNECT.
#pragma once

#include <string>

#include "catalog/catalog.hpp"
#include "catalog/foreign_object.hpp"
#include "catalog/opt_in.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

struct ReadScope {
    OptIns opted;
    std::string database;  // what the catalog calls the database; empty: as it is called
};

struct Introspection {
    Catalog catalog;
    ForeignObjects foreign_objects;
    std::string search_path;  // what a new session of this user would have, without "$user": "public"
    std::string role;         // this user
};

// Throws SqlError when something cannot be read, naming what.
Introspection introspect(Session& session, const ReadScope& scope = {});

}  // namespace schemadiff
