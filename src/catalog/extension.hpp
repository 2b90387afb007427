// CREATE EXTENSION. What belongs to an extension is never an object of its own. Manual: sql-createextension.
#pragma once

#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

// Where an extension's objects live.
struct ExtensionSchema {
    std::string name;      // empty: not known
    bool implied = false;  // by the search_path alone; an extension that cannot move may know better
    bool fixed = false;    // pg_extension.extrelocatable says that it cannot move

    friend bool operator==(const ExtensionSchema& a, const ExtensionSchema& b) {
        return a.name == b.name || a.name.empty() || b.name.empty() || (a.implied && b.fixed) || (a.fixed && b.implied);
    }
};

struct Extension {
    ExtensionSchema schema;
    IfStated version;      // open unless schema.sql names one
    bool cascade = false;  // CREATE .. CASCADE: makes the extensions that it needs

    // What CREATE EXTENSION comments on itself; open when only a server could tell.
    IfStated default_comment;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("schema", &Extension::schema);
        visit("version", &Extension::version);
    }
};

}  // namespace schemadiff
