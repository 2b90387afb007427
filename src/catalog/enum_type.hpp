// CREATE TYPE .. AS ENUM. Manual: sql-createtype, datatype-enum.
#pragma once

#include <string>
#include <vector>

namespace schemadiff {

struct EnumType {
    std::vector<std::string> labels;  // in sort order

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("labels", &EnumType::labels);
    }
};

}  // namespace schemadiff
