// CREATE MATERIALIZED VIEW. Manual: sql-creatematerializedview.
#pragma once

#include <vector>

#include "catalog/view.hpp"

namespace schemadiff {

struct MaterializedView {
    std::vector<ViewColumn> columns;  // empty: not known
    Expression query;
    IfStated access_method;
    IfStated tablespace;
    Options options;
    bool with_data = true;  // what CREATE says; not a difference

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("query", &MaterializedView::query);
        visit("access_method", &MaterializedView::access_method);
        visit("tablespace", &MaterializedView::tablespace);
        visit("options", &MaterializedView::options);
    }
};

}  // namespace schemadiff
