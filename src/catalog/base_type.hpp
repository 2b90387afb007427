// CREATE TYPE name (INPUT = .., ..): what makes a type of its shell. Whoever uses the type uses this; here is what
// ALTER TYPE changes. Functions are qualified and quoted; empty: none. Manual: sql-createtype.
#pragma once

#include <string>

namespace schemadiff {

struct BaseType {
    std::string receive, send, typmod_in, typmod_out, analyze, subscript;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("receive", &BaseType::receive);
        visit("send", &BaseType::send);
        visit("typmod_in", &BaseType::typmod_in);
        visit("typmod_out", &BaseType::typmod_out);
        visit("analyze", &BaseType::analyze);
        visit("subscript", &BaseType::subscript);
    }
};

}  // namespace schemadiff
