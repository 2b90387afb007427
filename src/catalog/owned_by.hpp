// ALTER SEQUENCE .. OWNED BY: dropping the column drops the sequence.
#pragma once

#include "catalog/object_id.hpp"

namespace schemadiff {

struct OwnedBy {
    ObjectId column;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("column", &OwnedBy::column);
    }
};

}  // namespace schemadiff
