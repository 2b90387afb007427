// ALTER DATABASE .. SET, ALTER ROLE .. SET: what a parameter is when a session begins. Manual: sql-alterdatabase,
// sql-alterrole.
#pragma once

#include <string>

namespace schemadiff {

struct Setting {
    std::string value;  // as pg_db_role_setting holds it

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("value", &Setting::value);
    }
};

}  // namespace schemadiff
