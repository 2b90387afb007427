// Which of the objects that leave need no statement of their own, because what they belong to leaves too.
#pragma once

#include <unordered_map>
#include <unordered_set>

#include "diff/change.hpp"
#include "emit/put_aside.hpp"

namespace schemadiff {

class ImpliedDrops {
  public:
    // What is put aside takes along no more than it keeps.
    ImpliedDrops(const Changes& changes, const PutAside& put_aside);
    bool contains(const ObjectId& id) const { return implied_.count(id) > 0; }
    // The same thing takes both along, or one of them is that thing.
    bool go_together(const ObjectId& one, const ObjectId& other) const;

  private:
    std::unordered_map<ObjectId, std::uint32_t, ObjectIdHash> wholes_;  // of all that leaves
    std::unordered_set<ObjectId, ObjectIdHash> implied_;
};

}  // namespace schemadiff
