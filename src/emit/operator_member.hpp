// Private to src/emit. A member as CREATE OPERATOR CLASS and ALTER OPERATOR FAMILY .. ADD spell it.
#pragma once

#include <fmt/format.h>

#include "catalog/operator_family_member.hpp"

namespace schemadiff {

inline std::string member_clause(const OperatorFamilyMember& member) {
    if (member.is_function) return fmt::format("{} {}({})", member_place(member), member.name, member.arguments);
    std::string sql = fmt::format("OPERATOR {} {} ({}, {})", member.number, member.name, member.left, member.right);
    return member.sort_family.empty() ? sql : sql + " FOR ORDER BY " + member.sort_family;
}

}  // namespace schemadiff
