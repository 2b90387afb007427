// Catalog x Catalog -> Changes. Knows no object kind: what differs comes from the payloads' field lists, what to do
// about it from the rules.
#pragma once

#include "diff/change.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

// The catalogs must outlive the result. Changes are complete: what has to be replaced for the sake of something else is
// in.
Changes compare(const Catalog& source, const Catalog& target, int server_version);

}  // namespace schemadiff
