// ALTER DATABASE .. WITH. A database is neither made nor dropped by a plan: what is new or gone is what is said of it.
// Manual: sql-alterdatabase.
#pragma once

namespace schemadiff {

struct Database {
    int connection_limit = -1;
    bool is_template = false;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("connection_limit", &Database::connection_limit);
        visit("is_template", &Database::is_template);
    }
};

}  // namespace schemadiff
