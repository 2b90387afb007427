// ALTER INDEX parent ATTACH PARTITION child: a partition's index is part of the partitioned table's index.
// Either may be the index behind a constraint. Manual: sql-alterindex.
#pragma once

#include "catalog/object_id.hpp"

namespace schemadiff {

struct IndexAttach {
    ObjectId child;   // an index, or a constraint with an index
    ObjectId parent;  // likewise, on the partitioned table

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("child", &IndexAttach::child);
        visit("parent", &IndexAttach::parent);
    }
};

}  // namespace schemadiff
