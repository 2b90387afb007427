// CREATE TRANSFORM. Manual: sql-createtransform.
#pragma once

#include <string>

#include "base/quote.hpp"

namespace schemadiff {

struct Transform {
    std::string type;      // as format_type prints it with an empty search_path
    std::string language;  // its bare name
    // Qualified and quoted functions with their argument types: "public.f(internal)"; empty: none.
    std::string from_sql, to_sql;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("type", &Transform::type);
        visit("language", &Transform::language);
        visit("from_sql", &Transform::from_sql);
        visit("to_sql", &Transform::to_sql);
    }
};

// The signature in the id: a transform has no name but its type and its language.
inline std::string transform_signature(const std::string& type, const std::string& language) {
    return type + " LANGUAGE " + quote_identifier(language);
}

}  // namespace schemadiff
