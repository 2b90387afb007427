#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/clustering.hpp"
#include "emit/concern.hpp"
#include "emit/constraint_clause.hpp"
#include "emit/constraint_enforcement.hpp"
#include "emit/constraint_validation.hpp"
#include "emit/emit.hpp"
#include "emit/foreign_key_copies.hpp"
#include "emit/index_parts.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/index.hpp"
#include "emit/online/key_index.hpp"
#include "emit/online/late_foreign_key.hpp"
#include "emit/online/partitioned_foreign_key.hpp"
#include "emit/options.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

std::string alter_table(const ObjectId& id, bool only) {
    return std::string(only ? "ALTER TABLE ONLY " : "ALTER TABLE ") + relation_name(id);
}

// Below a table that has the constraint of its own already, or from elsewhere, a parent's is merged with it.
void scan_who_gets_it(const EmitContext& context, Statement& statement, const ObjectId& id, const Constraint& value) {
    ObjectId table = table_of(id);
    if (value.no_inherit) return scan(context, statement, {table});
    scan_tree(context, statement, table);
    for (const Catalog* catalog : {&context.source(), &context.target()})
        for (const ObjectId& child : all_children(*catalog, table)) {
            ObjectId theirs = make_id(Kind::constraint, child.schema, child.name, id.member);
            const auto* after = get_payload<Constraint>(context.after(theirs));
            bool has_it = (after != nullptr && after->local) ||
                          (context.before(theirs) != nullptr && !context.is_dropped(theirs) && !context.is_dropped(id));
            if (has_it) statement.reaches.back().ends_at.push_back(child);
        }
}

// Locks and work of ADD CONSTRAINT: catalog K01, K02, K04, K05, K09, K11, K16, K23, K26.
void add_facts(const EmitContext& context, Statement& statement, const ObjectId& id, const Constraint& value) {
    ObjectId table = table_of(id);
    bool foreign = value.type == ConstraintType::foreign_key;
    LockMode mode = foreign ? LockMode::share_row_exclusive : LockMode::access_exclusive;
    bool partitioned = is_partitioned(context.target(), table);
    bool recurses = !has_index(value) && reaches_children(context.target(), id, value);
    recurses ? lock_tree(statement, table, mode) : lock_for_constraint(context, statement, table, mode);
    if (foreign) lock_tree(statement, value.referenced, mode);
    if (context.is_created(table) || is_foreign(context, table) || !value.validated || !value.enforced) return;
    if (has_index(value) && !partitioned) statement.effects.builds.push_back(id);
    if (value.type == ConstraintType::check)
        scan_who_gets_it(context, statement, id, value);
    else if (recurses)
        scan_tree(context, statement, table);
    else
        scan(context, statement, {table});
    if (foreign) scan_tree(context, statement, value.referenced);
    auto risk = [&](const char* code, std::string what) {
        statement.effects.risks.push_back({code, id, std::move(what)});
    };
    std::string name = display_name(table);
    switch (value.type) {
        case ConstraintType::primary_key:
        case ConstraintType::unique:
            if (value.period) return risk("F206", fmt::format("fails when rows of {} overlap", name));
            return risk("F202", fmt::format("fails when {} holds duplicates of ({})", name, join(value.columns, ", ")));
        case ConstraintType::check:
            return risk("F203", fmt::format("fails when a row of {} does not fulfil {}", name, value.definition.text));
        case ConstraintType::foreign_key:
            return risk("F204", fmt::format("fails when a row of {} has no counterpart in {}", name,
                                            display_name(value.referenced)));
        case ConstraintType::exclude: return risk("F206", fmt::format("fails when rows of {} overlap", name));
    }
}

// Old code still writes what the constraint refuses from now on.
void notice_addition(const EmitContext& context, Statement& statement, const ObjectId& id, const Constraint& value) {
    if (context.is_created(table_of(id)) || !value.enforced || !is_added_or_redefined(context, id)) return;
    const ChangedFields& changed = context.changes.find(id)->changed;
    bool added = changed.empty();
    if (!added && only(changed, "on_update", "on_delete", "on_delete_columns"))
        concern(statement, "B311", id,
                fmt::format("UPDATE and DELETE of {} do something else to the rows that refer to it",
                            display_name(value.referenced)));
    else if (!added && only(changed, "deferrable", "initially_deferred") && value.deferrable)
        concern(statement, "B305", id, fmt::format("INSERT .. ON CONFLICT that goes by {} fails", display_name(id)));
    else if ((added || !only(changed, "deferrable", "initially_deferred", "include", "options", "tablespace")) &&
             speaks_of_old_columns(context, id))
        concern(statement, "B305", id, fmt::format("code that writes rows that {} forbids fails", display_name(id)));
}

// A foreign key to a partitioned table needs the key's index to be whole: every partition's part attached.
void consume_attached_parts(const EmitContext& context, Statement& statement, const ObjectId& id) {
    const Catalog& target = context.target();
    auto position = target.position(id);
    for (const Link& needed : target.dependencies(*position))
        for (const Link& part : target.dependents(needed.object)) {
            const Object& object = target.objects()[part.object];
            if (object.id.kind == Kind::index_attach) statement.consumes.push_back(object.id);
        }
}

// A unique index on just these columns, in any order. Source: transformFkeyCheckAttrs.
bool fits_as_key(const Object& object, const std::vector<std::string>& columns) {
    const auto* index = get_payload<Index>(&object);
    if (index == nullptr || !index->unique || !index->predicate.empty()) return false;
    std::vector<std::string> keys;
    for (const IndexKey& key : index->keys) keys.push_back(key.column);
    return keys.size() == columns.size() && std::is_permutation(keys.begin(), keys.end(), columns.begin());
}

// PostgreSQL ties a foreign key to whichever key it finds, also to one that is about to go.
void await_leaving_keys(const EmitContext& context, Statement& statement, const Constraint& value) {
    auto table = context.source().position(value.referenced);
    if (!table) return;
    for (const Link& link : context.source().dependents(*table)) {
        const Object& object = context.source().objects()[link.object];
        const auto* key = std::get_if<Constraint>(&object.payload);
        bool may_be_taken = key != nullptr ? has_index(*key) : fits_as_key(object, value.referenced_columns);
        if (may_be_taken && context.is_dropped(object.id)) statement.awaits_removal.push_back(object.id);
    }
}

// An index that begins with the columns, in any order.
bool is_covered(const Catalog& catalog, const ObjectId& table, const Constraint& foreign_key) {
    auto begins_with = [&](const std::vector<std::string>& keys) {
        return keys.size() >= foreign_key.columns.size() &&
               std::is_permutation(foreign_key.columns.begin(), foreign_key.columns.end(), keys.begin());
    };
    const auto& members = catalog.dependents(*catalog.position(table));
    return std::any_of(members.begin(), members.end(), [&](const Link& link) {
        const Object& object = catalog.objects()[link.object];
        if (const auto* key = get_payload<Constraint>(&object))
            return link.why == EdgeKind::member_of && has_index(*key) && begins_with(key->columns);
        const auto* index = get_payload<Index>(&object);
        if (index == nullptr || index->relation != table || !index->predicate.empty()) return false;
        std::vector<std::string> columns;
        for (const IndexKey& key : index->keys) columns.push_back(key.column);
        return begins_with(columns);
    });
}

// The parent's constraint reaches the children that inherit it, and makes theirs.
void produce_in_children(const EmitContext& context, Statement& statement, const ObjectId& id) {
    for (const ObjectId& child : reached_children(context, table_of(id))) {
        ObjectId constraint = make_id(Kind::constraint, child.schema, child.name, id.member);
        const auto* payload = get_payload<Constraint>(context.after(constraint));
        if (payload != nullptr && payload->inherited && !payload->local && context.is_created(constraint))
            statement.produces.push_back(constraint);
    }
}

bool comes_from_parent(const EmitContext& context, const ObjectId& id, const Constraint& value) {
    if (value.type != ConstraintType::check || !value.inherited || value.local) return false;
    if (follows_parent(context, id, [&](const ObjectId& parent) { return context.is_created(parent); })) return true;
    // CREATE TABLE .. INHERITS makes it; a partition needs it before it can be attached.
    if (!context.is_created(table_of(id))) return false;
    for (const Object* link : links_to_parents(context.target(), table_of(id)))
        if (std::get<Inheritance>(link->payload).bound.empty()) return true;
    return false;
}

// CREATE TABLE makes one index, and one constraint, of keys that are alike; ALTER TABLE makes what it is told to.
// Source: transformIndexConstraints.
bool merges_with_another(const Catalog& catalog, const ObjectId& id, const Constraint& value) {
    if (value.type != ConstraintType::unique && value.type != ConstraintType::exclude) return false;
    auto table = catalog.position(table_of(id));
    if (!table) return false;
    auto links = catalog.dependents(*table);
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        const Object& object = catalog.objects()[link.object];
        const auto* other = std::get_if<Constraint>(&object.payload);
        if (other == nullptr || object.id == id || table_of(object.id) != table_of(id)) return false;
        bool comes_first = other->type == value.type
                               ? object.id < id
                               : other->type == ConstraintType::primary_key && value.type == ConstraintType::unique;
        return comes_first && other->columns == value.columns && other->include == value.include &&
               other->definition.text == value.definition.text &&
               other->nulls_not_distinct == value.nulls_not_distinct && other->deferrable == value.deferrable &&
               other->initially_deferred == value.initially_deferred;
    });
}

void make_parts(const EmitContext& context, Statement& statement, const ObjectId& table,
                const std::vector<ObjectId>& parts) {
    if (parts.empty()) return;
    bool like_the_table = context.server_version >= kConstraintsLockBelow;
    lock_below(statement, table, like_the_table ? LockMode::access_exclusive : LockMode::share);
    for (const ObjectId& partition : all_children(context.target(), table))
        for (const Object* link : links_to_parents(context.target(), partition)) statement.consumes.push_back(link->id);
    for (const ObjectId& part : parts) {
        statement.produces.push_back(part);
        bool is_built = part.kind == Kind::constraint && !context.is_created(table_of(part)) &&
                        !is_partitioned(context.target(), table_of(part));
        if (!is_built) continue;
        statement.effects.builds.push_back(part);
        statement.effects.scans.push_back(table_of(part));
    }
}

void add_plainly(const EmitContext& context, const Object& object, const Constraint& value, Statements& out) {
    const ObjectId& id = object.id;
    ObjectId table = table_of(id);
    // The key of a partitioned table is put together from its partitions' keys, each with its own name.
    std::vector<ObjectId> parts = exclusion_parts(context.target(), id);
    bool only = has_index(value) && is_partitioned(context.target(), table) && parts.empty();
    std::string clause = constraint_clause(id, as_after_swap(context, id, value));
    Statement& statement = add_table_clause(out, Verb::create, object, alter_table(id, only), "ADD " + clause);
    make_after_swap(context, id, value, statement);
    if (context.is_created(table) && value.validated && !only && !merges_with_another(context.target(), id, value))
        statement.inlining = Inlining{table, std::nullopt, clause};
    make_parts(context, statement, table, parts);
    if (only)
        for (ObjectId& link : links_without_valid_part(context.target(), id, table))
            statement.consumes.push_back(std::move(link));
    add_facts(context, statement, id, value);
    notice_addition(context, statement, id, value);
    if (value.type == ConstraintType::foreign_key) {
        consume_attached_parts(context, statement, id);
        take_for_copies(context, statement, value);
        await_copy_in_the_way(context, statement, value);
        await_leaving_keys(context, statement, value);
        if (!is_covered(context.target(), table, value))
            concern(statement, "P802", id,
                    fmt::format("every UPDATE and DELETE of a key in {} reads all of {}: no index begins with ({})",
                                display_name(value.referenced), display_name(table), join(value.columns, ", ")));
    }
    if (value.type == ConstraintType::check) produce_in_children(context, statement, id);
}

// R-CHECK and R-FK of the safety catalog: from now on for new rows, then for those that are there.
void add_and_validate(const EmitContext& context, const Object& object, const Constraint& value, Statements& out) {
    Constraint not_valid = value;
    not_valid.validated = false;
    auto first = out.size();
    add_plainly(context, object, not_valid, out);
    out[first].combinable = false;
    validate_constraint(context, object, value, out);
    out.back().combinable = false;
}

// Who does not know the columns of a constraint cannot break it.
bool binds_old_columns(const EmitContext& context, const ObjectId& id) {
    const Catalog& target = context.target();
    auto links = target.dependencies(*target.position(id));
    auto is_own_column = [&](const Link& link) {
        const ObjectId& used = target.objects()[link.object].id;
        return used.kind == Kind::column && used.schema == id.schema && used.name == id.name;
    };
    bool any = std::any_of(links.begin(), links.end(), is_own_column);
    return !any || std::any_of(links.begin(), links.end(), [&](const Link& link) {
        return is_own_column(link) && !context.is_created(target.objects()[link.object].id);
    });
}

// The columns that the key will cover are what they were, or new: its index can be built before it is needed.
bool can_build_index_first(const EmitContext& context, const ObjectId& id, const Constraint& value) {
    // What overlaps is found by an index that only the constraint can make.
    if (is_exclusion(value)) return false;
    if (is_partitioned(context.target(), table_of(id))) return false;
    return !context.is_dropped(id) || !rests_on_what_changes(context, id);
}

bool takes_not_valid(const EmitContext& context, const ObjectId& id, const Constraint& value) {
    if (value.type == ConstraintType::check) return true;
    return value.type == ConstraintType::foreign_key &&
           (context.server_version >= kPartitionedKeyNotValid || !is_partitioned(context.target(), table_of(id)));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Constraint& value, Statements& out) {
    const ObjectId& id = object.id;
    if (comes_from_parent(context, id, value)) return validate_what_came(context, object, value, out);
    if (is_left_by_detach(context, id) || is_part_of_exclusion(context.target(), id)) return;
    ObjectId table = table_of(id);
    bool works = value.validated && value.enforced && context.must_stay_usable(table, id);
    auto first = out.size();
    if (works && takes_not_valid(context, id, value)) add_and_validate(context, object, value, out);
    // One that leaves is there in the partitions under the same name, so that nothing can be prepared.
    else if (works && value.type == ConstraintType::foreign_key && !context.is_dropped(id))
        add_partitioned_foreign_key(context, object, value, out);
    else if (works && has_index(value) && can_build_index_first(context, id, value))
        add_key_over_index(context, object, value, out);
    else
        add_plainly(context, object, value, out);
    if (context.mode == Mode::online && context.before(table) != nullptr && !context.is_created(table)) {
        Phase phase = binds_old_columns(context, id) ? Phase::contract : Phase::expand;
        for (auto i = first; i < out.size(); ++i) out[i].phase = phase;
        if (out.size() == first + 1) out[first].reason = context.why_plain(table, id);
    }
    validate_checks_of_children(context, id, value, out);
    if (value.clustered) mark_clustered(object, table, id.member, out);
}

namespace {

// The server has tied a foreign key to whichever key has its columns, and a file does not tell to which.
void await_leaving_references(const EmitContext& context, Statement& statement, const Constraint& key) {
    const ObjectId& id = statement.subject;
    const Catalog& source = context.source();
    auto column = source.position(make_id(Kind::column, id.schema, id.name, key.columns.front()));
    if (!column) return;
    std::set<std::string> covered(key.columns.begin(), key.columns.end());
    for (const Link& link : source.dependents(*column)) {
        const Object& object = source.objects()[link.object];
        const auto* reference = std::get_if<Constraint>(&object.payload);
        if (reference == nullptr || reference->type != ConstraintType::foreign_key) continue;
        bool same = reference->referenced == table_of(id) &&
                    std::set<std::string>(reference->referenced_columns.begin(), reference->referenced_columns.end()) ==
                        covered;
        if (same && context.is_dropped(object.id)) statement.awaits_removal.push_back(object.id);
    }
}

}  // namespace

void drop(const EmitContext& context, const Object& object, const Constraint& value, Statements& out) {
    const ObjectId& id = object.id;
    if (takes_for_copy(context, id)) return;
    Statement& statement = add_table_clause(out, Verb::drop, object, alter_table(id, false),
                                            "DROP CONSTRAINT " + quote_identifier(id.member));
    // Online, what only loosens comes first; a key goes when its successor comes.
    bool loosens = context.mode == Mode::online && value.type != ConstraintType::primary_key;
    statement.phase = loosens || context.is_created(id) ? Phase::expand : Phase::contract;
    lock(statement, table_of(id), LockMode::access_exclusive);
    // From above, it is no longer the parent's by then.
    bool from_above = context.after(id) == nullptr || !value.local;
    if (from_above && value.type != ConstraintType::foreign_key)
        await_leaving_parents(context, statement, table_of(id));
    if (!value.columns.empty() && has_index(value)) await_leaving_references(context, statement, value);
    if (value.type == ConstraintType::foreign_key) lock_referenced(context, statement, value.referenced);
    if (reaches_children(context.source(), id, value)) lock_tree(statement, table_of(id), LockMode::access_exclusive);
    if (has_index(value) && (!context.is_created(id) || is_redefined(context, id)))
        concern(statement, "P801", id,
                fmt::format("queries of {} that used its index get slower", display_name(table_of(id))));
    if (context.is_created(id)) return;
    concern(statement, "B310", id, fmt::format("code may meet rows that {} forbade", display_name(id)));
    if (has_index(value) && value.type != ConstraintType::exclude)
        concern(statement, "B311", id, fmt::format("INSERT .. ON CONFLICT that goes by {} fails", display_name(id)));
}

void alter(const EmitContext& context, const Alteration<Constraint>& change, Statements& out) {
    const ObjectId& id = change.id();
    const Constraint& after = change.after;
    std::string name = quote_identifier(id.member);
    auto add = [&](std::string clause, LockMode mode) -> Statement& {
        return lock(add_table_clause(out, Verb::alter, change.after_object, alter_table(id, false), std::move(clause)),
                    table_of(id), mode);
    };
    // A second declaration of an inherited check is merged with it; a child that is cut off has it as its own anyway.
    auto was_there = [&](const ObjectId& parent) { return context.before(parent) != nullptr; };
    if (change.has("local") && after.local && follows_parent(context, id, was_there))
        add("ADD " + constraint_clause(id, after), LockMode::access_exclusive);
    if (change.has("deferrable") || change.has("initially_deferred"))
        add(fmt::format("ALTER CONSTRAINT {} {}", name, deferral_clause(after)), LockMode::access_exclusive);
    if (change.has("enforced"))
        alter_enforcement(context, change, out);
    else if (change.has("validated"))
        validate_constraint(context, change.after_object, after, out);
    std::string index = quote_qualified(id.schema, id.member);
    if (change.has("options")) {
        for (const auto& [clause, mode] : option_changes(change.before.options, after.options))
            lock(add_alter(out, change, fmt::format("ALTER INDEX {} {}", index, clause)), id, mode);
    }
    if (change.has("tablespace")) {
        std::string space = after.tablespace.value->empty() ? "pg_default" : *after.tablespace.value;
        lock(add_alter(out, change, fmt::format("ALTER INDEX {} SET TABLESPACE {}", index, quote_identifier(space))),
             id, LockMode::access_exclusive)
            .effects.builds.push_back(id);
    }
    if (change.has("clustered") && after.clustered)
        mark_clustered(change.after_object, table_of(id), id.member, out);
    else if (change.has("clustered"))
        unmark_clustered(context, change.after_object, table_of(id), out);
}

}  // namespace schemadiff
