#include "emit/foreign_key_copies.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "catalog/key_copy.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

template <class Visit>
void for_each_foreign_key(const Catalog& catalog, const ObjectId& table, Visit&& visit) {
    for_each_member(catalog, table, [&](const Object& member) {
        const auto* key = std::get_if<Constraint>(&member.payload);
        if (key != nullptr && key->type == ConstraintType::foreign_key) visit(member, *key);
    });
}

const Object* link_of(const Catalog& catalog, const ObjectId& partition) {
    for (const Object* link : links_to_parents(catalog, partition))
        if (!std::get<Inheritance>(link->payload).bound.empty()) return link;
    return nullptr;
}

// Of the tables that this one is a partition of, from the nearest on.
template <class Visit>
void for_each_key_above(const Catalog& catalog, const ObjectId& partition, Visit&& visit) {
    for (const Object* link = link_of(catalog, partition); link != nullptr;) {
        const ObjectId& parent = std::get<Inheritance>(link->payload).parent;
        for_each_foreign_key(catalog, parent, visit);
        link = link_of(catalog, parent);
    }
}

// What happens to a copy when its partition leaves.
struct Copy {
    std::string name;
    ObjectId referenced;
    const Object* becomes = nullptr;
};

class Detached {
  public:
    Detached(const EmitContext& context, const Object& link)
        : context_(context), link_(std::get<Inheritance>(link.payload)), partition_(table_of(link.id)) {}

    // Without those that are taken for copies again where the partition is attached now.
    std::vector<Copy> copies() const {
        std::vector<Copy> copies;
        std::vector<const Object*> made = keys_made();
        for_each_key_above(context_.source(), partition_, [&](const Object& object, const Constraint& key) {
            bool goes_first = context_.is_dropped(object.id) && !link_.detach_pending;
            if (goes_first || is_taken_again(key)) return;
            Copy copy{name_of_copy(link_, object.id), key.referenced};
            auto equal = std::find_if(made.begin(), made.end(), [&](const Object* own) {
                return can_be_copy_of(key, std::get<Constraint>(own->payload));
            });
            if (equal != made.end()) {
                copy.becomes = *equal;
                made.erase(equal);
            }
            copies.push_back(std::move(copy));
        });
        return copies;
    }

  private:
    std::vector<const Object*> keys_made() const {
        std::vector<const Object*> made;
        for_each_foreign_key(context_.target(), partition_, [&](const Object& object, const Constraint&) {
            if (context_.before(object.id) == nullptr) made.push_back(&object);
        });
        return made;
    }

    bool is_taken_again(const Constraint& key) const {
        bool taken = false;
        for_each_key_above(context_.target(), partition_, [&](const Object& above, const Constraint& other) {
            taken = taken || (!context_.is_created(above.id) && can_be_copy_of(other, key));
        });
        return taken;
    }

    const EmitContext& context_;
    const Inheritance& link_;
    ObjectId partition_;
};

// It leaves the partition for good, and the partition stays a table of its own.
bool is_left(const EmitContext& context, const Object& link) {
    ObjectId partition = table_of(link.id);
    return !std::get<Inheritance>(link.payload).bound.empty() && context.is_dropped(link.id) &&
           !context.is_created(link.id) && context.after(partition) != nullptr && !context.is_created(partition);
}

}  // namespace

std::optional<ObjectId> takes_for_copy(const EmitContext& context, const ObjectId& key) {
    const Change* change = context.changes.find(key);
    const auto* own = get_payload<Constraint>(context.before(key));
    if (change == nullptr || change->action != Action::remove || change->because_of != nullptr) return std::nullopt;
    if (own == nullptr || context.is_created(table_of(key))) return std::nullopt;
    std::vector<ObjectId> made;  // links from here up
    ObjectId table = table_of(key);
    for (const Object* link = link_of(context.target(), table); link != nullptr;) {
        if (!link_is_kept(context, *link)) made.push_back(link->id);
        table = std::get<Inheritance>(link->payload).parent;
        std::optional<ObjectId> above;
        for_each_foreign_key(context.target(), table, [&](const Object& object, const Constraint& other) {
            if (can_be_copy_of(other, *own)) above = object.id;
        });
        if (above && context.is_created(*above)) return above;
        if (above) return made.size() == 1 ? std::optional(made.front()) : std::nullopt;
        link = link_of(context.target(), table);
    }
    return std::nullopt;
}

namespace {

// The partitions of these whose keys are taken.
std::vector<ObjectId> take(const EmitContext& context, Statement& statement, const std::vector<ObjectId>& partitions) {
    std::vector<ObjectId> takers;
    for (const ObjectId& partition : partitions)
        for_each_foreign_key(context.source(), partition, [&](const Object& object, const Constraint&) {
            if (!context.is_dropped(object.id)) return;
            std::optional<ObjectId> taker = takes_for_copy(context, object.id);
            if (taker == statement.subject) {
                statement.destroys.push_back(object.id);
                takers.push_back(partition);
            } else if (!taker) {
                statement.awaits_removal.push_back(object.id);
            }
        });
    return takers;
}

// From here, or from the tables above that it leaves in this plan.
bool brings_copy(const EmitContext& context, const ObjectId& partition, const Constraint& above) {
    bool brings = false;
    for_each_foreign_key(context.source(), partition, [&](const Object& object, const Constraint& own) {
        brings = brings || (takes_for_copy(context, object.id) && can_be_copy_of(above, own));
    });
    for_each_key_above(context.source(), partition, [&](const Object& object, const Constraint& other) {
        brings = brings || (!context.is_dropped(object.id) && can_be_copy_of(above, other));
    });
    return brings;
}

// Whether all rows that are there are in these or below them.
bool bring_all_rows(const EmitContext& context, const std::vector<ObjectId>& partitions,
                    const std::vector<ObjectId>& takers) {
    std::set<ObjectId> within(takers.begin(), takers.end());
    for (const ObjectId& taker : takers)
        for (ObjectId& below : all_children(context.target(), taker)) within.insert(std::move(below));
    return std::all_of(partitions.begin(), partitions.end(), [&](const ObjectId& partition) {
        bool has_rows = context.before(partition) != nullptr && !context.is_created(partition) &&
                        !is_partitioned(context.target(), partition);
        return !has_rows || within.count(partition) > 0;
    });
}

}  // namespace

void take_for_copies(const EmitContext& context, Statement& statement, const Constraint& key) {
    constexpr int kLocksBelowTakers = 180000;
    ObjectId table = table_of(statement.subject);
    if (!is_partitioned(context.target(), table)) return;
    std::vector<ObjectId> partitions = all_children(context.target(), table);
    std::vector<ObjectId> takers = take(context, statement, partitions);
    if (!takers.empty()) lock(statement, key.referenced, LockMode::access_exclusive);
    bool nothing_to_look_up = !takers.empty() && bring_all_rows(context, partitions, takers);
    for (TreeReach& reach : statement.reaches) {
        bool goes_below = reach.mode && context.server_version >= kLocksBelowTakers;
        if (reach.table == table && key.validated && !goes_below) reach.ends_at = takers;
        if (reach.table == key.referenced && nothing_to_look_up) reach.scans = false;
    }
    if (nothing_to_look_up) std::erase(statement.effects.scans, key.referenced);
    // One that joins before is looked at once, with all others.
    for (const ObjectId& partition : partitions)
        if (const Object* link = link_of(context.target(), partition);
            context.is_created(link->id) && context.before(partition) != nullptr && !context.is_created(partition))
            statement.consumes.push_back(link->id);
    for (const ObjectId& partition : all_children(context.source(), table))
        for (const Object* link : links_to_parents(context.source(), partition))
            if (is_left(context, *link)) statement.awaits_removal.push_back(link->id);
}

void leave_valid_copies(const EmitContext& context, Statement& validate, const Constraint& key) {
    const ObjectId& id = validate.subject;
    ObjectId table = table_of(id);
    std::vector<ObjectId> valid;
    std::vector<ObjectId> partitions = all_children(context.target(), table);
    for (const ObjectId& partition : partitions)
        for_each_foreign_key(context.source(), partition, [&](const Object& object, const Constraint& own) {
            if (own.validated && takes_for_copy(context, object.id) == id) valid.push_back(partition);
        });
    for (TreeReach& reach : validate.reaches)
        if (reach.table == table) reach.leaves_out = valid;
    if (valid.empty() || !bring_all_rows(context, partitions, valid)) return;
    std::erase(validate.effects.scans, key.referenced);
    std::erase_if(validate.reaches, [&](const TreeReach& reach) { return reach.table == key.referenced; });
    std::erase_if(validate.locks, [&](const RelationLock& held) { return held.relation == key.referenced; });
}

void copy_keys_above(const EmitContext& context, Statement& attach, const ObjectId& partition) {
    std::vector<ObjectId> tables = all_children(context.source(), partition);
    tables.push_back(partition);
    take(context, attach, tables);
    const Object* link = link_of(context.target(), partition);
    const ObjectId& parent = std::get<Inheritance>(link->payload).parent;
    auto await_if_it_leaves = [&](const Object& object, const Constraint&) {
        if (context.is_dropped(object.id)) attach.awaits_removal.push_back(object.id);
    };
    for_each_foreign_key(context.source(), parent, await_if_it_leaves);
    for_each_key_above(context.source(), parent, await_if_it_leaves);
    for_each_key_above(context.target(), partition, [&](const Object& object, const Constraint& key) {
        if (context.before(object.id) == nullptr || context.is_created(object.id)) return;
        bool brings = brings_copy(context, partition, key);
        lock_tree(attach, key.referenced, brings ? LockMode::access_exclusive : LockMode::share_row_exclusive);
        bool is_new = context.before(partition) == nullptr || context.is_created(partition);
        if (brings || is_new || !key.validated || !key.enforced) return;
        scan_tree(context, attach, key.referenced);
        scan_tree(context, attach, partition);
        attach.effects.risks.push_back({"F204", object.id,
                                        fmt::format("fails when a row of {} has no counterpart in {}",
                                                    display_name(partition), display_name(key.referenced))});
    });
}

bool has_key_for_copy(const EmitContext& context, const ObjectId& key, const ObjectId& partition) {
    bool has = false;
    auto look = [&](const Object& object, const Constraint&) {
        has = has || takes_for_copy(context, object.id) == key;
    };
    for_each_foreign_key(context.source(), partition, look);
    for_each_key_above(context.source(), partition, look);
    return has;
}

bool is_left_by_detach(const EmitContext& context, const ObjectId& key) {
    const Object* link = link_of(context.source(), table_of(key));
    if (link == nullptr || context.before(key) != nullptr || !is_left(context, *link)) return false;
    std::vector<Copy> copies = Detached(context, *link).copies();
    return std::any_of(copies.begin(), copies.end(),
                       [&](const Copy& copy) { return copy.becomes != nullptr && copy.becomes->id == key; });
}

void leave_copies(const EmitContext& context, const Object& link, Statements& out, std::size_t detach) {
    ObjectId partition = table_of(link.id);
    if (!std::get<Inheritance>(link.payload).detach_pending)
        for_each_key_above(context.source(), partition, [&](const Object& object, const Constraint& key) {
            if (context.is_dropped(object.id))
                out[detach].awaits_removal.push_back(object.id);
            else
                lock_tree(out[detach], key.referenced, LockMode::share_row_exclusive);
        });
    if (!is_left(context, link)) return;
    auto alter = [&](Statement& statement) -> Statement& {
        statement.phase = Phase::contract;
        statement.awaits_removal.push_back(link.id);
        return lock(statement, partition, LockMode::access_exclusive);
    };
    std::string table = "ALTER TABLE " + sql_name(partition);
    std::optional<std::size_t> drop;  // one for all: each would wait for the others
    for (const Copy& copy : Detached(context, link).copies()) {
        std::string name = quote_identifier(copy.name);
        if (copy.becomes == nullptr) {
            if (!drop) {
                drop = out.size();
                lock_below(alter(add_table_clause(out, Verb::drop, link, table, "DROP CONSTRAINT " + name)), partition,
                           LockMode::access_exclusive);
            } else {
                out[*drop].clauses.push_back({std::nullopt, "DROP CONSTRAINT " + name});
            }
            lock_tree(out[*drop], copy.referenced, LockMode::access_exclusive);
        } else if (copy.becomes->id.member == copy.name) {
            out[detach].produces.push_back(copy.becomes->id);
        } else {
            std::string wanted = quote_identifier(copy.becomes->id.member);
            alter(add_create(out, *copy.becomes, fmt::format("{} RENAME CONSTRAINT {} TO {}", table, name, wanted)));
        }
    }
}

// Before PostgreSQL 15 the triggers, which go with the key, are on the partitions alone.
void lock_referenced(const EmitContext& context, Statement& drop, const ObjectId& referenced) {
    constexpr int kTriggersOnAll = 150000;
    lock(drop, referenced, LockMode::access_exclusive);
    if (context.server_version >= kTriggersOnAll) {
        lock_below(drop, referenced, LockMode::access_exclusive);
        return;
    }
    for (const ObjectId& child : children_at_removal(context, referenced))
        if (!is_partitioned(context.source(), child)) lock(drop, child, LockMode::access_exclusive);
}

void await_copy_in_the_way(const EmitContext& context, Statement& statement, const Constraint& key) {
    const ObjectId& id = statement.subject;
    const Object* link = link_of(context.source(), table_of(id));
    if (link == nullptr) return;
    const auto& value = std::get<Inheritance>(link->payload);
    for_each_key_above(context.source(), table_of(id), [&](const Object& above, const Constraint& other) {
        bool is_in_the_way = name_of_copy(value, above.id) == id.member || can_be_copy_of(other, key);
        if (is_in_the_way && context.is_dropped(above.id)) statement.awaits_removal.push_back(above.id);
    });
}

}  // namespace schemadiff
