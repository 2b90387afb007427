// Which of the objects that leave need no statement of their own, because what they belong to leaves too.
#pragma once

#include <unordered_map>
#include <unordered_set>

#include "diff/change.hpp"

namespace schemadiff {

class ImpliedDrops {
  public:
    explicit ImpliedDrops(const Changes& changes);
    bool contains(const ObjectId& id) const { return implied_.count(id) > 0; }
    // `id` needs no statement, and the one that takes `other` along takes it too.
    bool goes_with(const ObjectId& id, const ObjectId& other) const;

  private:
    std::unordered_set<ObjectId, ObjectIdHash> implied_;
    std::unordered_map<ObjectId, ObjectId, ObjectIdHash> wholes_;  // each leaving object's outermost leaving whole
};

}  // namespace schemadiff
