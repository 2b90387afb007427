// Objects of one name that are told apart by how they are used: overloads of a routine. Which one a call means depends
// on which ones are there when the call is read.
#pragma once

#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

// Those that leave for good and could be meant by what `user` calls in the target: they have to be gone before `user`
// is made, or its calls may be bound to them, or be ambiguous.
std::vector<ObjectId> leaving_namesakes(const Catalog& source, const Catalog& target, const ObjectId& user);

// Is there, in the target, a call of what could as well be meant as `leaving`, in something that `is_made` says is made
// or altered?
template <class Predicate>
bool is_awaited_by_callers(const Catalog& source, const Catalog& target, const ObjectId& leaving, Predicate&& is_made);

// Objects of the other catalog that a call of `routine` could as well mean.
std::vector<ObjectId> namesakes(const Object& routine, const Catalog& other);

template <class Predicate>
bool is_awaited_by_callers(const Catalog& source, const Catalog& target, const ObjectId& leaving, Predicate&& is_made) {
    const Object* object = source.find(leaving);
    if (object == nullptr || target.find(leaving) != nullptr) return false;
    for (const ObjectId& namesake : namesakes(*object, target))
        for (const Link& link : target.dependents(*target.position(namesake)))
            if (link.why == EdgeKind::uses && is_made(target.objects()[link.object].id)) return true;
    return false;
}

}  // namespace schemadiff
