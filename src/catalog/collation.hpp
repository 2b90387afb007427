// CREATE COLLATION. Manual: sql-createcollation, collation.
#pragma once

#include <string>

namespace schemadiff {

struct Collation {
    std::string provider = "libc";  // "libc", "icu", "builtin"
    std::string collate, ctype;     // of libc
    std::string locale;             // of the others
    bool deterministic = true;
    std::string rules;  // of ICU; PostgreSQL 16 and later

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("provider", &Collation::provider);
        visit("collate", &Collation::collate);
        visit("ctype", &Collation::ctype);
        visit("locale", &Collation::locale);
        visit("deterministic", &Collation::deterministic);
        visit("rules", &Collation::rules);
    }
};

}  // namespace schemadiff
