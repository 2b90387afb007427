// CREATE CAST. Manual: sql-createcast.
#pragma once

#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

struct Cast {
    std::string source, target;        // types as format_type prints them with an empty search_path
    std::string method = "function";   // "function", "inout", "binary"
    std::string function;              // qualified and quoted, with its argument types: "public.f(integer, text)"
    std::string context = "explicit";  // "explicit", "assignment", "implicit"

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("source", &Cast::source);
        visit("target", &Cast::target);
        visit("method", &Cast::method);
        visit("function", &Cast::function);
        visit("context", &Cast::context);
    }
};

// The signature in the id: a cast has no name but its two types.
inline std::string cast_signature(const std::string& source, const std::string& target) {
    return source + " AS " + target;
}

}  // namespace schemadiff
