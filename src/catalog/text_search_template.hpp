// CREATE TEXT SEARCH TEMPLATE. Manual: sql-createtstemplate.
#pragma once

#include <string>

namespace schemadiff {

struct TextSearchTemplate {
    // Qualified and quoted functions; empty: none.
    std::string init, lexize;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("init", &TextSearchTemplate::init);
        visit("lexize", &TextSearchTemplate::lexize);
    }
};

}  // namespace schemadiff
