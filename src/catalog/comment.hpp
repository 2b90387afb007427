// COMMENT ON. Manual: sql-comment.
#pragma once

#include <string>

namespace schemadiff {

struct Comment {
    std::string text;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("text", &Comment::text);
    }
};

}  // namespace schemadiff
