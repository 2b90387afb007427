#include "emit/subject_lock.hpp"

#include "emit/reach.hpp"
#include "emit/relation.hpp"

namespace schemadiff {

// Catalog B24 and B25, and measured for each kind: relations are locked as such, what hangs on a table only for the
// look-up.
Statement& lock_as_subject(const Catalog& catalog, Statement& statement, const ObjectId& subject) {
    if (is_any_of(subject.kind, Kind::table, Kind::view, Kind::materialized_view, Kind::sequence, Kind::index))
        lock(statement, subject, LockMode::share_update_exclusive);
    // Nobody waits for a composite type.
    ObjectId relation = relation_of(catalog, subject);
    if (subject.kind == Kind::column && relation.kind != Kind::composite_type)
        lock(statement, relation, LockMode::share_update_exclusive);
    if (const auto* identity = get_payload<Identity>(catalog.find(subject)))
        lock(statement, sequence_of(*identity), LockMode::share_update_exclusive);
    if (is_any_of(subject.kind, Kind::constraint, Kind::trigger, Kind::rule, Kind::policy))
        lock(statement, relation, LockMode::access_share);
    return statement;
}

}  // namespace schemadiff
