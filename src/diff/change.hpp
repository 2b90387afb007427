// What differs between two catalogs, object by object. A Change says what; how to mend it is the business of emit/.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

enum class Action {
    add,      // only in the target
    remove,   // only in the source
    alter,    // in both, mended in place
    replace,  // in both, but it has to leave and come back
};

// Stands in Change::changed for data that must be carried over to the new form of a replaced dependency.
inline constexpr std::string_view kConverted = "converted";

struct Change {
    Action action = Action::add;
    const Object* before = nullptr;  // in the source catalog; null for add
    const Object* after = nullptr;   // in the target catalog; null for remove
    ChangedFields changed;           // empty when a replacement happens for the sake of something else
    // Altering it would break what depends on it (the type of a column under a view), so those leave first.
    bool disturbs = false;
    // The replacement was forced by a dependency; its own definition is the same.
    const Object* because_of = nullptr;

    const Object& object() const { return after != nullptr ? *after : *before; }
    const ObjectId& id() const { return object().id; }
};

// All changes, sorted by object id, at most one an object. The catalogs must outlive it.
class Changes {
  public:
    Changes(const Catalog& source, const Catalog& target) : source_(&source), target_(&target) {}

    const Catalog& source() const { return *source_; }
    const Catalog& target() const { return *target_; }
    const std::vector<Change>& all() const { return changes_; }
    bool empty() const { return changes_.empty(); }
    const Change* find(const ObjectId& id) const;
    Change* find(const ObjectId& id);

    Change& add(Change change);  // the id must not be there yet
    void sort();

  private:
    const Catalog* source_;
    const Catalog* target_;
    std::vector<Change> changes_;
    std::unordered_map<ObjectId, std::size_t, ObjectIdHash> positions_;
};

}  // namespace schemadiff
