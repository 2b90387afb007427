// CREATE TEXT SEARCH DICTIONARY. Manual: sql-createtsdictionary.
#pragma once

#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

struct TextSearchDictionary {
    std::string based_on;  // its template, qualified and quoted
    Options options;       // sorted
    Options in_order;      // as they were said, which pg_dump keeps; no difference

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("based_on", &TextSearchDictionary::based_on);
        visit("options", &TextSearchDictionary::options);
    }
};

}  // namespace schemadiff
