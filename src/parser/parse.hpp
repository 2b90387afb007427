// schema.sql to Catalog: what a server would hold after loading the text into an empty database.
// Statement order is free. Everything wrong is reported in one run; nothing is skipped in silence.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "catalog/catalog.hpp"
#include "catalog/foreign_object.hpp"
#include "catalog/opt_in.hpp"

namespace schemadiff {

// What is outside of schema.sql and yet decides what it means. All of it is optional: without it, names that nobody
// declares are taken for an extension's when the file creates one, and are errors otherwise.
struct ParseEnvironment {
    std::string search_path = "public";  // before any SET in the text
    int server_version = 150000;         // server_version_num of the server the schema is for
    std::string session_role;            // who connects; empty: not known
    OptIns opted;
    // What the database is called that the text is applied to; empty: what the text calls it.
    std::string database;
    ForeignObjects foreign_objects;  // of the live database
};

// One statement as written, for loading the text into a scratch server.
struct WrittenStatement {
    std::string sql;  // without the semicolon
    Span span;
    bool kept_off_scratch = false;  // the parser alone reads it
};

struct ParsedSchema {
    Catalog catalog;
    std::vector<WrittenStatement> statements;  // in the order of the text; psql commands resolved
    // Why the catalog is not all of the truth: dynamic DDL (DO blocks, CREATE TABLE AS ..), syntax newer than the
    // grammar. Not empty: only a server can tell what the schema is (DESIGN.md, "Two producers", e).
    Diagnostics undecidable;
    std::string database;                // what the text calls it; empty: it does not speak of it
    std::set<std::string> roles;         // every role that the text names
    bool states_owner = false;           // some statement says who owns something
    std::set<ObjectId> foreign_objects;  // those of extensions and of the server that GRANT and REVOKE name
    // What is granted on all objects in a schema means those of an extension, too, which is not there yet.
    bool awaits_extensions = false;
};

// Objects that the parser alone reads: what a scratch server does not have after loading the text.
bool is_kept_off_scratch(const ObjectId& id);

// Errors go to diagnostics; the catalog is then of no use. Sources are read in the given order.
ParsedSchema parse_schema(const std::vector<std::shared_ptr<const Source>>& sources,
                          const ParseEnvironment& environment, Diagnostics& diagnostics);

// Reads a file, a folder of .sql files (sorted by name) or "-" for standard input; psql's \i and \ir are followed.
// Throws Error when something cannot be read or is not UTF-8.
std::vector<std::shared_ptr<const Source>> read_sources(const std::string& path);

}  // namespace schemadiff
