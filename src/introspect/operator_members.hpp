// Private to src/introspect. Operators and support functions of operator families, and whom they belong to.
#pragma once

#include <string>
#include <vector>

#include "catalog/operator_family_member.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

struct LiveMember {
    Address row;     // in pg_amop or pg_amproc
    Address holder;  // the class that it belongs to, or the family
    Address needs;   // the operator or the function
    std::string family_schema, family, method;
    OperatorFamilyMember member;
};

std::vector<LiveMember> read_operator_members(ReadContext& context);

}  // namespace schemadiff
