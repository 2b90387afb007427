// ALTER TEXT SEARCH CONFIGURATION .. ADD MAPPING FOR a token type. Manual: sql-altertsconfig.
#pragma once

#include <string>
#include <vector>

namespace schemadiff {

struct TextSearchMapping {
    std::vector<std::string> dictionaries;  // qualified and quoted, in the order in which they are asked

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("dictionaries", &TextSearchMapping::dictionaries);
    }
};

}  // namespace schemadiff
