// CREATE CONVERSION. Manual: sql-createconversion.
#pragma once

#include <string>

namespace schemadiff {

struct Conversion {
    bool is_default = false;
    std::string source, target;  // encodings as pg_encoding_to_char prints them: "LATIN1"
    std::string function;        // qualified and quoted

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("is_default", &Conversion::is_default);
        visit("source", &Conversion::source);
        visit("target", &Conversion::target);
        visit("function", &Conversion::function);
    }
};

}  // namespace schemadiff
