// CREATE TEXT SEARCH CONFIGURATION without its mappings, which are objects of their own. Manual: sql-createtsconfig.
#pragma once

#include <string>

namespace schemadiff {

struct TextSearchConfiguration {
    std::string parser;  // qualified and quoted

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("parser", &TextSearchConfiguration::parser);
    }
};

}  // namespace schemadiff
