// The tablespace that a statement names. Empty for pg_default, as in the catalog.
#pragma once

#include <string_view>

#include "catalog/values.hpp"

namespace schemadiff {

inline IfStated stated_tablespace(std::string_view name) {
    return IfStated(name == "pg_default" ? std::string() : std::string(name));
}

}  // namespace schemadiff
