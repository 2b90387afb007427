#include "diff/change.hpp"

#include <algorithm>
#include <cassert>

namespace schemadiff {

const Change* Changes::find(const ObjectId& id) const {
    auto found = positions_.find(id);
    return found == positions_.end() ? nullptr : &changes_[found->second];
}

Change* Changes::find(const ObjectId& id) {
    auto found = positions_.find(id);
    return found == positions_.end() ? nullptr : &changes_[found->second];
}

Change& Changes::add(Change change) {
    [[maybe_unused]] bool is_new = positions_.emplace(change.id(), changes_.size()).second;
    assert(is_new && "one change an object");
    changes_.push_back(std::move(change));
    return changes_.back();
}

void Changes::sort() {
    std::sort(changes_.begin(), changes_.end(), [](const Change& a, const Change& b) { return a.id() < b.id(); });
    for (std::size_t i = 0; i < changes_.size(); ++i) positions_[changes_[i].id()] = i;
}

}  // namespace schemadiff
