// The role that owns an object. Only what the target states is compared: an object without one is left as it is.
#pragma once

#include <string>

namespace schemadiff {

struct Owner {
    std::string role;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("role", &Owner::role);
    }
};

}  // namespace schemadiff
