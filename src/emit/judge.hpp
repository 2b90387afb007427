// Settles what canonical forms left undecided: both sides are built on a scratch server, which prints them, the desired
// side twice because printing is not idempotent; equal texts are equal meanings. See docs/adr/0001.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "catalog/catalog.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

// A fresh, empty database each time it is called; dropped with the session. Throws Error when there is no server to be
// had.
using ScratchDatabases = std::function<std::unique_ptr<Session>()>;

struct Judgement {
    Catalog target;                   // undecided expressions replaced by the source's where the judge found them equal
    std::vector<ObjectId> undecided;  // still: their definition could not be built on the scratch
    std::vector<std::string> complaints;  // what the scratch server refused, and why
    bool asked = false;                   // false: nothing was undecided, no scratch was needed
};

// Objects that are in both catalogs and differ in an expression; and new ones with a star that would mean the columns
// of a table in another order than in the target.
std::vector<ObjectId> find_undecided(const Catalog& source, const Catalog& target);

Judgement judge(const Catalog& source, Catalog target, const ScratchDatabases& scratch);

}  // namespace schemadiff
