// CREATE EXTENSION. What belongs to an extension is never an object of its own. Manual: sql-createextension.
#pragma once

#include "catalog/values.hpp"

namespace schemadiff {

struct Extension {
    IfStated schema;   // where its objects live
    IfStated version;  // open unless schema.sql names one

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("schema", &Extension::schema);
        visit("version", &Extension::version);
    }
};

}  // namespace schemadiff
