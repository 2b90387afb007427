// Whether a second column can stand beside one until contract, kept equal to it, and take its place: R-RENCOL and
// R-TYPE of the safety catalog.
#pragma once

#include <string>

#include "catalog/catalog.hpp"

namespace schemadiff {

// Why none can stand beside this one, for the reader; empty: one can. In a tree of tables the column is the top's, and
// all below have it from there.
std::string why_no_second_column(const Catalog& source, const Catalog& target, int server_version,
                                 const ObjectId& column);

}  // namespace schemadiff
