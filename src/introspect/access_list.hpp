// Private to src/introspect. Access control lists as the server prints them, and how they differ from the default ones.
// Manual 5.8 "Privileges" (table 5.1 for the letters).
#pragma once

#include <string>
#include <vector>

#include "catalog/privilege.hpp"

namespace schemadiff {

// The privileges of one aclitem: "joe=arw*/postgres", with roles in quotes where needed; "=r/postgres" is PUBLIC's.
std::vector<Grant> parse_access_item(std::string_view item);

// Of a column, and of what is made in one schema, an owner has by the list what it states.
enum class OwnerHas { everything, what_is_stated };

// `actual` against `defaults`, both lists of aclitems, of an object that `owner` owns.
Privilege privileges_beyond(const std::vector<std::string>& actual, const std::vector<std::string>& defaults,
                            const std::string& owner, OwnerHas owner_has = OwnerHas::everything);

}  // namespace schemadiff
