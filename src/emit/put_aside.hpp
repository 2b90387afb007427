// What --keep-dropped keeps of what leaves for good: a table and a sequence go into the schema of the helpers, a column
// stays in its table under another name, and none of them is left with anything that could hold up those who do not
// know it. docs/adr/0005.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "catalog/catalog.hpp"
#include "catalog/rename.hpp"

namespace schemadiff {

struct EmitContext;
struct Statement;

// Something that an earlier plan put aside.
struct KeptObject {
    ObjectId kept;    // what it is called now
    ObjectId object;  // what it was
};

// What the table schemadiff.kept calls it.
const std::string& kept_ledger_name(const ObjectId& kept);

struct PutAside {
    std::map<ObjectId, ObjectId> kept;                      // what leaves -> what it is called from then on
    std::unordered_set<ObjectId, ObjectIdHash> goes_along;  // parts of it that it keeps
    std::map<ObjectId, std::string> sequences;              // identities among them -> what their sequences are called

    bool empty() const { return kept.empty(); }
    bool moves(const ObjectId& id) const { return kept.count(id) > 0 || goes_along.count(id) > 0; }
    // A part of what is kept that is dropped all the same.
    bool strips(const Catalog& source, const ObjectId& id) const;
};

// Whether rows of another table are free once the object is dropped: those that a foreign key refers to.
bool frees_others(const Object& object);

// What the plan of the context puts aside, `context.put_aside` not yet known.
PutAside find_put_aside(const EmitContext& context);

// Turns the statement that would drop the object into one that puts it aside.
void put_aside(const EmitContext& context, const Object& object, Statement& statement);

// The target and in it what is kept, as it is after that plan.
Catalog with_kept(const Catalog& target, const EmitContext& context);
// How they got their names.
std::vector<Rename> kept_renames(const EmitContext& context);

// Whether an earlier plan put it aside, so that nobody misses it. Adds the loss under the name that people know.
bool drop_kept(const EmitContext& context, const ObjectId& id, std::string_view code, Statement& statement);

}  // namespace schemadiff
