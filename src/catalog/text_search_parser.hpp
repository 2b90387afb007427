// CREATE TEXT SEARCH PARSER. Manual: sql-createtsparser.
#pragma once

#include <string>

namespace schemadiff {

struct TextSearchParser {
    // Qualified and quoted functions; empty: none.
    std::string start, token, end, lextypes, headline;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("start", &TextSearchParser::start);
        visit("token", &TextSearchParser::token);
        visit("end", &TextSearchParser::end);
        visit("lextypes", &TextSearchParser::lextypes);
        visit("headline", &TextSearchParser::headline);
    }
};

}  // namespace schemadiff
