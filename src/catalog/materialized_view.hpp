// CREATE MATERIALIZED VIEW. Manual: sql-creatematerializedview.
#pragma once

#include <string>
#include <vector>

#include "catalog/view.hpp"

namespace schemadiff {

// What ALTER COLUMN has set on a column of a materialized view.
struct ColumnSettings {
    std::string column;
    std::string storage;       // empty: the type's own
    std::string type_storage;  // as Column::type_storage
    std::string compression;   // empty: the server's default
    int statistics = -1;

    bool are_default() const { return storage.empty() && compression.empty() && statistics == -1; }
    friend bool operator==(const ColumnSettings& a, const ColumnSettings& b) {
        return a.column == b.column && a.storage == b.storage && a.compression == b.compression &&
               a.statistics == b.statistics;
    }
};

struct MaterializedView {
    std::vector<ViewColumn> columns;       // empty: not known
    std::vector<ColumnSettings> settings;  // by column; of those that have any
    Expression query;
    IfStated access_method;
    IfStated tablespace;
    Options options;
    bool with_data = true;  // what CREATE says; not a difference

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("query", &MaterializedView::query);
        visit("settings", &MaterializedView::settings);
        visit("access_method", &MaterializedView::access_method);
        visit("tablespace", &MaterializedView::tablespace);
        visit("options", &MaterializedView::options);
    }
};

}  // namespace schemadiff
