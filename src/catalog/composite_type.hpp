// CREATE TYPE .. AS (..). Manual: sql-createtype, rowtypes.
#pragma once

#include <string>
#include <vector>

namespace schemadiff {

struct CompositeAttribute {
    std::string name;
    std::string type;       // as format_type prints it with an empty search_path
    std::string collation;  // schema-qualified and quoted; empty: the type's own
    friend bool operator==(const CompositeAttribute&, const CompositeAttribute&) = default;
};

struct CompositeType {
    std::vector<CompositeAttribute> attributes;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("attributes", &CompositeType::attributes);
    }
};

}  // namespace schemadiff
