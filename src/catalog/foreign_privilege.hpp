// What parser and introspection call the privileges that are counted and not managed.
#pragma once

namespace schemadiff {

inline constexpr const char* kForeignPrivilege = "privilege on an object of an extension or of the server";

}  // namespace schemadiff
