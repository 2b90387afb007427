// A CHECK constraint of a domain. Manual: sql-alterdomain.
#pragma once

#include "catalog/values.hpp"

namespace schemadiff {

struct DomainConstraint {
    Expression check;  // the condition alone
    bool validated = true;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("check", &DomainConstraint::check);
        visit("validated", &DomainConstraint::validated);
    }
};

}  // namespace schemadiff
