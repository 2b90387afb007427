// CREATE ACCESS METHOD. Manual: sql-create-access-method.
#pragma once

#include <string>

namespace schemadiff {

struct AccessMethod {
    std::string type;     // "index", "table"
    std::string handler;  // a qualified and quoted function

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("type", &AccessMethod::type);
        visit("handler", &AccessMethod::handler);
    }
};

}  // namespace schemadiff
