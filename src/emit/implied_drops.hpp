// Which of the objects that leave need no statement of their own, because what they belong to leaves too.
#pragma once

#include <unordered_set>

#include "diff/change.hpp"

namespace schemadiff {

class ImpliedDrops {
  public:
    explicit ImpliedDrops(const Changes& changes);
    bool contains(const ObjectId& id) const { return implied_.count(id) > 0; }

  private:
    std::unordered_set<ObjectId, ObjectIdHash> implied_;
};

}  // namespace schemadiff
