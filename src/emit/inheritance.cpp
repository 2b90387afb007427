#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "diff/several_parents.hpp"
#include "emit/concern.hpp"
#include "emit/foreign_key_copies.hpp"
#include "emit/index_parts.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/partition.hpp"
#include "emit/reach.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

// What makes an index of a partitioned table whole: ATTACH PARTITION overlooks one that is not, and makes another.
void consume_parts_of_index(const EmitContext& context, Statement& statement, const ObjectId& index) {
    for (const Link& link : context.target().dependents(*context.target().position(index))) {
        const Object& user = context.target().objects()[link.object];
        const auto* attach = get_payload<IndexAttach>(&user);
        if (attach != nullptr && attach->parent == index) statement.consumes.push_back(user.id);
    }
}

// ATTACH PARTITION overlooks it, so that it is attached when the table is there.
bool is_never_whole(const Catalog& catalog, const ObjectId& index) {
    const auto* value = get_payload<Index>(catalog.find(index));
    return value != nullptr && !value->valid && is_part(catalog, index);
}

// What the child must have before it can join: PostgreSQL compares columns and checks, and takes over fitting indexes.
void consume_child_parts(const EmitContext& context, Statement& statement, const ObjectId& child) {
    for_each_member(context.target(), child, [&](const Object& member) {
        bool part =
            member.id.kind == Kind::column || member.id.kind == Kind::constraint || member.id.kind == Kind::index;
        const auto* constraint = std::get_if<Constraint>(&member.payload);
        if (constraint != nullptr && constraint->type == ConstraintType::foreign_key) part = false;
        if (is_never_whole(context.target(), member.id) || is_part_of_exclusion(context.target(), member.id)) return;
        if (part) statement.consumes.push_back(member.id);
        consume_parts_of_index(context, statement, member.id);
    });
}

// Parts of those that are there already; one that comes makes its parts itself.
void make_parts_of_exclusions(const EmitContext& context, Statement& statement, const ObjectId& child) {
    for_each_member(context.target(), child, [&](const Object& member) {
        if (!context.is_created(member.id) || !is_part_of_exclusion(context.target(), member.id)) return;
        const auto* attach = get_payload<IndexAttach>(context.after(attach_of(member.id)));
        if (context.is_created(attach->parent)) return;
        std::vector<ObjectId> parts = exclusion_parts(context.target(), member.id);
        parts.push_back(member.id);
        parts.push_back(attach_of(member.id));
        for (ObjectId& part : parts) {
            if (part.kind == Kind::constraint && !context.is_created(child)) statement.effects.builds.push_back(part);
            statement.produces.push_back(std::move(part));
        }
    });
}

// A partition has no columns of its own.
void await_leaving_columns(const EmitContext& context, Statement& statement, const ObjectId& table) {
    for_each_member(context.source(), table, [&](const Object& member) {
        if (member.id.kind == Kind::column && context.after(member.id) == nullptr)
            statement.awaits_removal.push_back(member.id);
    });
}

// It is cut for the sake of columns that change meanwhile.
bool is_cut_for_a_while(const EmitContext& context, const ObjectId& link) {
    return context.is_dropped(link) && context.is_created(link) && !is_redefined(context, link);
}

void prepare_columns(const EmitContext& context, Statement& statement, const ObjectId& table) {
    for_each_member(context.source(), table, [&](const Object& member) {
        const Change* change = context.changes.find(member.id);
        if (change != nullptr && needs_one_top(*change)) statement.prepares.push_back(member.id);
    });
}

// A column, or a check that reaches children.
bool is_inheritable(const Object& member) {
    const auto* constraint = get_payload<Constraint>(&member);
    return member.id.kind == Kind::column ||
           (constraint != nullptr && constraint->type == ConstraintType::check && !constraint->no_inherit);
}

// A partition inherits from nothing else, and what inherits is no partition.
void await_leaving_links(const EmitContext& context, Statement& statement, const ObjectId& child,
                         const ObjectId& parent, bool partition) {
    for (const Object* link : links_to_parents(context.source(), child)) {
        bool is_partition = !std::get<Inheritance>(link->payload).bound.empty();
        if (is_partition == partition || !context.is_dropped(link->id)) continue;
        statement.awaits_removal.push_back(link->id);
        // What has the child now loses it in contract.
        if (context.mode == Mode::online)
            concern(statement, "B321", parent,
                    fmt::format("code that looks for {} in {} has to wait for contract", display_name(child),
                                display_name(parent)));
    }
}

// What the child has not and the parent does not keep.
void await_leaving_parts_of_parent(const EmitContext& context, Statement& statement, const ObjectId& child,
                                   const ObjectId& parent) {
    for_each_member(context.source(), parent, [&](const Object& member) {
        if (!is_inheritable(member)) return;
        ObjectId theirs = make_id(member.id.kind, child.schema, child.name, member.id.member);
        if (context.after(member.id) == nullptr && context.before(theirs) == nullptr)
            statement.awaits_removal.push_back(member.id);
    });
}

bool changes_shape(const Change& change) {
    bool altered = change.action == Action::alter && (needs_one_top(change) || contains(change.changed, "generated"));
    return altered || change.action == Action::replace;
}

// Whether NOT NULL comes to the parent's column, or goes from it, and not with the child's.
bool differs_in_not_null(const EmitContext& context, const Change& change, const ObjectId& theirs) {
    const auto* child = get_payload<Column>(context.after(theirs));
    return change.action == Action::alter && contains(change.changed, "not_null") && child != nullptr &&
           child->not_null != std::get<Column>(change.after->payload).not_null;
}

// What the parent gets, or gets another form of, while the child leaves: it gets none of it, or has it made by
// statements of its own. Storage, statistics and defaults are set with ONLY.
void prepare_changing_parts_of_parent(const EmitContext& context, Statement& statement, const ObjectId& child,
                                      const ObjectId& parent) {
    if (context.after(child) == nullptr && context.put_aside.kept.count(child) == 0) return;
    for_each_member(context.target(), parent, [&](const Object& member) {
        if (!is_inheritable(member)) return;
        ObjectId theirs = make_id(member.id.kind, child.schema, child.name, member.id.member);
        bool comes = context.before(member.id) == nullptr && context.before(theirs) == nullptr;
        const Change* change = context.changes.find(member.id);
        if (comes || (change != nullptr && (changes_shape(*change) || differs_in_not_null(context, *change, theirs))))
            statement.prepares.push_back(member.id);
    });
}

void consume_columns(const EmitContext& context, Statement& statement, const ObjectId& table) {
    for_each_member(context.target(), table, [&](const Object& member) {
        if (member.id.kind == Kind::column) statement.consumes.push_back(member.id);
    });
}

// What child and parent have in common must be the same: in its new form, where it gets another one. NOT NULL of the
// parent is not asked for.
void consume_changing_parts_of_parent(const EmitContext& context, Statement& statement, const ObjectId& parent) {
    for_each_member(context.target(), parent, [&](const Object& member) {
        if (!is_inheritable(member)) return;
        const Change* change = context.changes.find(member.id);
        if (change != nullptr && changes_shape(*change)) statement.consumes.push_back(member.id);
    });
}

// DETACH takes ACCESS EXCLUSIVE on the partition; before, on its attached indexes, and on what is below it.
constexpr int kPartitionLockedSince = 140000;

// ATTACH gives the foreign keys that refer to the parent parts for the partition.
constexpr int kReferringLockedSince = 150000;

// Their copies leave the partition.
bool has_row_triggers(const Catalog& source, const ObjectId& table) {
    bool any = false;
    for_each_member(source, table, [&](const Object& member) {
        const auto* trigger = get_payload<Trigger>(&member);
        any = any || (trigger != nullptr && trigger->row);
    });
    return any;
}

void lock_attached_indexes(const Catalog& source, Statement& statement, const ObjectId& partition) {
    for_each_member(source, partition, [&](const Object& member) {
        auto position = source.position(member.id);
        for (const Link& link : source.dependents(*position))
            if (const auto* attach = get_payload<IndexAttach>(&source.objects()[link.object]);
                attach != nullptr && attach->child == member.id)
                lock(statement, member.id, LockMode::access_exclusive);
    });
}

// Nothing can be done with such a partition before, and new queries do not find its rows any more.
void finish_detaching(const EmitContext& context, Statement& statement, const ObjectId& partition) {
    statement.phase = Phase::expand;
    for_each_member(context.source(), partition, [&](const Object& member) {
        bool changes = context.changes.find(member.id) != nullptr;
        if (changes && member.id != statement.subject) statement.prepares.push_back(member.id);
    });
}

// A default partition takes whatever no other takes: without others there is nothing to look for in its rows.
bool takes_everything(const EmitContext& context, const ObjectId& link, const Inheritance& value) {
    if (value.bound.text != "DEFAULT") return false;
    auto is_alone = [&](const Catalog& catalog) {
        auto links = links_to_children(catalog, value.parent);
        return std::all_of(links.begin(), links.end(), [&](const Object* each) { return each->id == link; });
    };
    return is_alone(context.source()) && is_alone(context.target());
}

// A table with rows becomes a partition.
void take_in_rows(const EmitContext& context, Statement& statement, const ObjectId& link, const ObjectId& child,
                  bool proven) {
    if (!proven) {
        statement.effects.scans.push_back(child);
        statement.effects.risks.push_back(risk_of_place(child));
    }
    if (is_added_or_redefined(context, link))
        concern(statement, "B305", child,
                fmt::format("code that writes to {} itself fails outside of its bounds", display_name(child)));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Inheritance& value, Statements& out) {
    ObjectId child = table_of(object.id);
    bool partition = !value.bound.empty();
    std::string sql = partition ? fmt::format("ALTER TABLE ONLY {} ATTACH PARTITION {} {}", sql_name(value.parent),
                                              sql_name(child), value.bound.text)
                                : fmt::format("ALTER TABLE {} INHERIT {}", sql_name(child), sql_name(value.parent));
    std::vector<Proof> proofs = partition ? proofs_of(context, object.id, value) : std::vector<Proof>();
    auto first = out.size();
    for (const Proof& proof : proofs) add_proof(context, object, proof, out);
    for (auto i = first; i < out.size(); ++i) consume_columns(context, out[i], child);
    auto is_proven = [&](const ObjectId& table) {
        return std::any_of(proofs.begin(), proofs.end(), [&](const Proof& proof) { return proof.table == table; });
    };
    Statement& statement = add_create(out, object, std::move(sql));
    consume_child_parts(context, statement, child);
    lock(statement, value.parent, LockMode::share_update_exclusive);
    lock(statement, child, LockMode::access_exclusive);
    if (is_foreign(context, child)) notice_foreign_child(context, statement, child, value.parent);
    if (is_cut_for_a_while(context, object.id))
        consume_columns(context, statement, value.parent);
    else
        consume_changing_parts_of_parent(context, statement, value.parent);
    await_leaving_parts_of_parent(context, statement, child, value.parent);
    statement.awaits_removal.push_back(make_id(Kind::typed_table, child.schema, child.name));
    await_leaving_links(context, statement, child, value.parent, partition);
    if (!partition) return;
    await_leaving_columns(context, statement, child);
    if (context.server_version >= kReferringLockedSince)
        lock_referring(statement, value.parent, LockMode::share_row_exclusive);
    copy_keys_above(context, statement, child);
    make_parts_of_exclusions(context, statement, child);
    statement.takes_over = leaving_siblings(context, value);
    lock_tree(statement, child, LockMode::access_exclusive);
    bool fits = is_proven(child) || takes_everything(context, object.id, value);
    if (!fits) {
        scan_tree(context, statement, child);
        statement.reason = context.why_plain(child, object.id);
    }
    if (!context.is_created(child)) take_in_rows(context, statement, object.id, child, fits);
    for (const ObjectId& sibling : default_partitions(context, value.parent, Verb::create)) {
        lock_tree(statement, sibling, LockMode::access_exclusive);
        if (is_proven(sibling)) continue;
        scan_tree(context, statement, sibling);
        statement.effects.risks.push_back(risk_in_default_partition(object.id, sibling));
    }
    // `out` may grow below, so the statement is complete here.
    for (const Proof& proof : proofs) drop_proof(context, object, proof, out);
}

void drop(const EmitContext& context, const Object& object, const Inheritance& value, Statements& out) {
    ObjectId child = table_of(object.id);
    bool partition = !value.bound.empty();
    std::string sql = partition ? fmt::format("ALTER TABLE {} DETACH PARTITION {}{}", sql_name(value.parent),
                                              sql_name(child), value.detach_pending ? " FINALIZE" : "")
                                : fmt::format("ALTER TABLE {} NO INHERIT {}", sql_name(child), sql_name(value.parent));
    auto proof = partition ? proof_for_detaching(context, object.id, value) : std::nullopt;
    if (proof) add_proof(context, object, *proof, out);
    auto detach = out.size();
    Statement& statement = add_drop(out, object, sql);
    statement.phase = removal_phase(context, object.id);
    lock(statement, child, LockMode::access_exclusive);
    if (is_cut_for_a_while(context, object.id))
        for (const ObjectId& table : {child, value.parent}) prepare_columns(context, statement, table);
    prepare_changing_parts_of_parent(context, statement, child, value.parent);
    if (is_redefined(context, object.id))
        concern(statement, "B316", child,
                fmt::format("code that uses {} itself finds other bounds", display_name(child)));
    if (value.detach_pending) finish_detaching(context, statement, child);
    if (!context.is_created(object.id) && !value.detach_pending)
        concern(statement, "B304", child,
                fmt::format("readers of {} miss the rows of {}", display_name(value.parent), display_name(child)));
    lock(statement, value.parent, partition ? LockMode::access_exclusive : LockMode::access_share);
    if (partition && context.server_version < kPartitionLockedSince) {
        if (!has_row_triggers(context.source(), value.parent) && value.bound.text != "DEFAULT")
            statement.locks.front().mode = LockMode::share_update_exclusive;
        lock_attached_indexes(context.source(), statement, child);
        lock_below(statement, child, LockMode::access_exclusive);
    } else if (partition) {
        lock_tree(statement, child, LockMode::access_exclusive);
    }
    if (partition) {
        look_up_references(statement, value.parent, child);
        for (const ObjectId& sibling : default_partitions(context, value.parent, Verb::drop))
            lock(statement, sibling, LockMode::access_exclusive);
    }
    // A parent's DROP COLUMN reaches the child as long as they are linked: first when both lose the column, only after
    // the link is cut when the child keeps it, or is kept with it.
    bool is_kept = context.put_aside.kept.count(child) > 0;
    for_each_member(context.source(), child, [&](const Object& member) {
        if (member.id.kind != Kind::column && member.id.kind != Kind::constraint) return;
        ObjectId inherited_from = make_id(member.id.kind, value.parent.schema, value.parent.name, member.id.member);
        if (!context.is_dropped(inherited_from) || context.is_created(inherited_from)) return;
        if (context.is_dropped(value.parent)) return;
        if (context.is_dropped(member.id) && !(is_kept && member.id.kind == Kind::column))
            statement.awaits_removal.push_back(inherited_from);
        else
            statement.alters.push_back(inherited_from);
    });
    // `out` may grow below, so the statement is complete here.
    if (proof) {
        detach_concurrently(statement, value.parent, sql);
        drop_proof(context, object, *proof, out);
    }
    if (partition) leave_copies(context, object, out, detach);
}

void alter(const EmitContext&, const Alteration<Inheritance>&, Statements&) {}

}  // namespace schemadiff
