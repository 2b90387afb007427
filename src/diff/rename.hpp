// The same thing under a new name: what an author hints at with @renamed, and what a plan does on its own. Renames run
// before everything else, so that the rest of the plan speaks of new names only.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "catalog/catalog.hpp"

namespace schemadiff {

struct Rename {
    ObjectId before, after;
    std::string part_before, part_after;  // of an enum label or an attribute; empty: the object itself
};

struct RenamedSource {
    Catalog source;               // what the server holds once they have run
    std::vector<Rename> renames;  // in the order in which they run
};

// What a statement like ALTER .. RENAME makes of everything that names the object, its members and its parts: ids,
// edges, and the texts of expressions. Bodies of functions that the server keeps as text stay what they are.
RenamedSource apply_renames(const Catalog& source, std::vector<Rename> wanted);

// The renames that the hints of `target` ask for. A hint that matches nothing, matches twice or is fulfilled already is
// reported with its place.
std::vector<Rename> hinted_renames(const Catalog& source, const Catalog& target, Diagnostics& diagnostics);

}  // namespace schemadiff
