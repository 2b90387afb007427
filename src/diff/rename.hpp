// The same thing under a new name: what an author hints at with @renamed, and what a plan does on its own. Renames run
// before everything else, so that the rest of the plan speaks of new names only.
#pragma once

#include <functional>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.hpp"
#include "catalog/catalog.hpp"
#include "catalog/foreign_object.hpp"
#include "catalog/rename.hpp"

namespace schemadiff {

using RenameRule = std::function<bool(const Rename&)>;

struct RenamedSource {
    Catalog source;               // what the server holds once they have run
    std::vector<Rename> renames;  // each one statement, in the order in which they run
    // What has another id than before, to the one that it had.
    std::unordered_map<ObjectId, ObjectId, ObjectIdHash> ids_before;
    std::vector<Rename> set_aside;
    std::vector<MovedExtension> moved;  // which ran before them
};

// Wholes before their members, types before what has them in its signature: lower goes first.
int rank_of(const Rename& rename);

// What statements like ALTER .. RENAME and SET SCHEMA make of everything that names the object, its members and its
// parts: ids, edges, and the texts of expressions. Bodies of functions that the server keeps as text stay what they
// are. Wholes go before their members, so that a `before` of a member speaks of the whole by its new name. What stands
// in the way of a new name moves aside first. A rename of what is not there is let go.
RenamedSource apply_renames(const Catalog& source, std::vector<Rename> wanted,
                            const std::vector<MovedExtension>& moved = {});

// The renames that the hints of `target` ask for, but for those under way. A hint that matches nothing, matches twice
// or is fulfilled already is reported with its place.
std::vector<Rename> hinted_renames(const Catalog& source, const Catalog& target, Diagnostics& diagnostics,
                                   const RenameRule& is_under_way = {});

// What got its name from something that has another one now, and goes by it in the target: keys, indexes and sequences
// of tables. `renamed` is what the hints led to.
std::vector<Rename> following_renames(const RenamedSource& renamed, const Catalog& target);

// How hinted renames are carried out when it is not by renaming.
struct RenameRules {
    RenameRule is_under_way;      // has begun, under both names
    RenameRule is_set_aside;      // will not run, but be returned in `set_aside`
    std::vector<Rename> besides;  // that no hint asks for
    std::vector<MovedExtension> moved;
};

// The source after all that the hints of `target` ask for, and what follows from it.
RenamedSource rename_source(const Catalog& source, const Catalog& target, const RenameRules& rules,
                            Diagnostics& diagnostics);

}  // namespace schemadiff
