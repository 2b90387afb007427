// The roles without which an object cannot be: owners, grantees, those that a policy is for.
#pragma once

#include <set>
#include <string>

#include "catalog/catalog.hpp"

namespace schemadiff {

// Without PUBLIC, and without whoever runs the plan.
std::set<std::string> mentioned_roles(const Object& object);

// What mentions a role that is in the catalog needs it.
void tie_to_roles(CatalogBuilder& builder);

}  // namespace schemadiff
