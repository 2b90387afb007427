// What a new or tightened member asks of the whole that it belongs to.
#pragma once

#include "diff/change.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

// PostgreSQL refuses the member as long as the whole is what it is, so the whole has to leave and come back with it.
// True for few kinds: those that specialise it, in diff/<kind>.cpp.
template <class P>
bool needs_new_whole(const RuleContext&, const ObjectId&, const P* before, const P& after) {
    (void)before, (void)after;
    return false;
}
template <>
bool needs_new_whole(const RuleContext& context, const ObjectId& id, const DomainConstraint* before,
                     const DomainConstraint& after);

template <>
bool needs_new_whole(const RuleContext& context, const ObjectId& id, const IndexAttach* before,
                     const IndexAttach& after);

// Whether what depends on an object must leave while the object is converted to the new form of something that it
// needs. False for those whose form in the eyes of others stays the same, in diff/<kind>.cpp.
template <class P>
bool conversion_disturbs(const P&) {
    return true;
}
template <>
bool conversion_disturbs(const Table& table);
bool conversion_disturbs(const Object& object);

// The same for a change of an object whose kind is only known at run time.
bool needs_new_whole(const RuleContext& context, const Change& change);

}  // namespace schemadiff
