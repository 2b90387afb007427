// CREATE TABLE .. OF and ALTER TABLE .. OF: the table has the columns of a composite type, and neither can change while
// they are tied. Manual: sql-createtable.
#pragma once

#include <string>

namespace schemadiff {

struct TypedTable {
    std::string type;  // qualified and quoted

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("type", &TypedTable::type);
    }
};

}  // namespace schemadiff
