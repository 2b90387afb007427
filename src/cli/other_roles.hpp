// Roles of a server that a target does not declare. Other databases may need them, so that they are none of a plan's
// business, unless somebody allows by name that they are dropped.
#pragma once

#include <string>
#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

struct WithoutOtherRoles {
    Catalog source;
    std::vector<std::string> left_alone;  // their names
};

// Without memberships of them and settings for them, too, unless the target has these. `allowed`: as --allow takes it.
WithoutOtherRoles without_other_roles(const Catalog& source, const Catalog& target,
                                      const std::vector<std::string>& allowed);

}  // namespace schemadiff
