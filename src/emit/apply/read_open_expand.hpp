// The table schemadiff.open of a database between expand and contract.
#pragma once

#include "emit/online/open_expand.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

OpenExpand read_open_expand(Session& session);

}  // namespace schemadiff
