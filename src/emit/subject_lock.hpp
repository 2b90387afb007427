// What COMMENT ON and SECURITY LABEL ON lock.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

Statement& lock_as_subject(const Catalog& catalog, Statement& statement, const ObjectId& subject);

}  // namespace schemadiff
