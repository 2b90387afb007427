// DEFAULT of a column of a table or view.
#pragma once

#include "catalog/values.hpp"

namespace schemadiff {

struct ColumnDefault {
    Expression value;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("value", &ColumnDefault::value);
    }
};

}  // namespace schemadiff
