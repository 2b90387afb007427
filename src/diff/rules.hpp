// What is true of each kind when it changes or when something under it changes. One overload a kind, in
// diff/<kind>.cpp; a kind without them does not link. The core calls them without knowing which kind it has.
#pragma once

#include <string_view>

#include "catalog/catalog.hpp"

namespace schemadiff {

enum class Remedy { alter, replace };

struct Assessment {
    Remedy remedy = Remedy::alter;
    bool disturbs = false;  // see Change::disturbs
    // Fields that no statement can change in this way; the object stays as it is in them.
    ChangedFields stuck = {};
};

// Something that the object needs changes.
enum class DependencyEvent {
    disturbed,  // altered in place, in a way that its dependents may not survive
    replaced,   // leaves and comes back
    removed,    // leaves for good, while the object stays
};

enum class Reaction {
    stay,     // PostgreSQL carries the object along, or the link is only loose
    rebuild,  // it must leave before and come back after
    convert,  // it holds data and must be altered in place to the new form of its dependency
};

// What a rule may look at beyond the two payloads.
struct RuleContext {
    const Catalog& source;
    const Catalog& target;
    int server_version = 0;  // server_version_num of the source; 0: not known
};

#define KIND(enumerator, payload, word, sql_name, create_rank, loss_code)                             \
    Assessment assess(const RuleContext& context, const Object& before_object, const payload& before, \
                      const payload& after, const ChangedFields& changed);                            \
    Reaction react(const RuleContext& context, const payload& dependent, const Object& dependency,    \
                   DependencyEvent event);
#include "catalog/kinds.def"
#undef KIND

// The same for an object whose kind is only known at run time.
Assessment assess_object(const RuleContext& context, const Object& before, const Object& after,
                         const ChangedFields& changed);
Reaction react_object(const RuleContext& context, const Object& dependent, const Object& dependency,
                      DependencyEvent event);

}  // namespace schemadiff
