#include "emit/rename.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "diff/several_parents.hpp"
#include "emit/emit.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/late_label.hpp"
#include "emit/online/row_numbers.hpp"
#include "emit/online/second_column.hpp"
#include "emit/put_aside.hpp"
#include "emit/relation.hpp"

namespace schemadiff {

namespace {

// ALTER ROUTINE takes functions and procedures alike.
std::string altered_object(const ObjectId& id) {
    std::string_view word = id.kind == Kind::function ? "ROUTINE" : traits(id.kind).sql_name;
    return fmt::format("ALTER {} {}", word, sql_name(id));
}

std::string rename_part(const Rename& rename) {
    const ObjectId& id = rename.before;
    std::string after = quote_identifier(rename.part_after);
    switch (id.kind) {
        case Kind::enum_type:
            return fmt::format("ALTER TYPE {} RENAME VALUE {} TO {}", sql_name(id), quote_literal(rename.part_before),
                               quote_literal(rename.part_after));
        // Typed tables go along.
        case Kind::composite_type:
            return fmt::format("ALTER TYPE {} RENAME ATTRIBUTE {} TO {} CASCADE", sql_name(id),
                               quote_identifier(rename.part_before), after);
        case Kind::range_type:
            return fmt::format("ALTER TYPE {} RENAME TO {}", quote_qualified(id.schema, rename.part_before), after);
        default:
            return fmt::format("ALTER SEQUENCE {} RENAME TO {}", quote_qualified(id.schema, rename.part_before), after);
    }
}

std::string rename_member(const Rename& rename) {
    std::string before = quote_identifier(rename.before.member), after = quote_identifier(rename.after.member);
    std::string relation = relation_name(rename.before);
    switch (rename.before.kind) {
        case Kind::column: return fmt::format("ALTER TABLE {} RENAME COLUMN {} TO {}", relation, before, after);
        case Kind::constraint: return fmt::format("ALTER TABLE {} RENAME CONSTRAINT {} TO {}", relation, before, after);
        case Kind::domain_constraint:
            return fmt::format("ALTER DOMAIN {} RENAME CONSTRAINT {} TO {}", relation, before, after);
        default:
            return fmt::format("ALTER {} {} ON {} RENAME TO {}", traits(rename.before.kind).sql_name, before, relation,
                               after);
    }
}

std::string sql_of(const Rename& rename) {
    if (!rename.part_before.empty()) return rename_part(rename);
    if (!rename.before.member.empty()) return rename_member(rename);
    std::string object = altered_object(rename.before);
    if (rename.before.schema != rename.after.schema)
        return fmt::format("{} SET SCHEMA {}", object, quote_identifier(rename.after.schema));
    return fmt::format("{} RENAME TO {}", object, quote_identifier(rename.after.name));
}

// What has the id now has the other one once all renames have run.
ObjectId id_at_the_end(ObjectId id, const std::vector<Rename>& renames, std::size_t now) {
    for (std::size_t i = now; i < renames.size(); ++i)
        if (renames[i].part_before.empty() && renames[i].before == id) id = renames[i].after;
    return id;
}

ObjectId id_now(ObjectId id, const std::vector<Rename>& renames, std::size_t now) {
    for (std::size_t i = renames.size(); i-- > now;)
        if (renames[i].part_before.empty() && renames[i].after == id) id = renames[i].before;
    return id;
}

// PostgreSQL 15 renames the clones of a trigger along.
constexpr int kTriggersRecurse = 150000;

// Source: renameatt_internal, rename_constraint_internal and renametrig_partition.
bool reaches_children(const EmitContext& context, const Rename& rename) {
    if (rename.before.kind == Kind::column) return true;
    if (rename.before.kind == Kind::trigger) return context.server_version >= kTriggersRecurse;
    const auto* constraint = get_payload<Constraint>(context.before(rename.after));
    return constraint != nullptr && constraint->type == ConstraintType::check && !constraint->no_inherit;
}

// What a table has from several parents is renamed by none of them: the links to all but one are cut while those
// renames run that need it so.
struct CutLink {
    const Object* link;
    std::size_t first, last;  // of the renames
};
using CutLinks = std::vector<CutLink>;

CutLinks cuts_for(const EmitContext& context, const std::vector<Rename>& renames) {
    CutLinks cut;
    auto cut_for = [&](const Object* link, std::size_t number) {
        auto found = std::find_if(cut.begin(), cut.end(), [&](const CutLink& each) { return each.link == link; });
        if (found == cut.end())
            cut.push_back({link, number, number});
        else
            found->last = number;
    };
    for (std::size_t i = 0; i < renames.size(); ++i) {
        if (!renames[i].part_before.empty() || !is_any_of(renames[i].before.kind, Kind::column, Kind::constraint))
            continue;
        ObjectId id = final_id(renames, i);
        for (const ObjectId& table : all_children(context.source(), table_of(id)))
            for (const Object* link :
                 links_to_other_tops(context.source(), make_id(id.kind, table.schema, table.name, id.member)))
                cut_for(link, i);
    }
    return cut;
}

bool is_away(const CutLinks& cut, const Object* link, std::size_t now) {
    return std::any_of(cut.begin(), cut.end(),
                       [&](const CutLink& each) { return each.link == link && each.first <= now && now <= each.last; });
}

void cut_and_tie(const CutLinks& cut, std::size_t now, Statement& statement) {
    std::string leave, join;
    for (const auto& [link, first, last] : cut) {
        if (first != now && last != now) continue;
        std::string child = sql_name(table_of(link->id));
        const ObjectId& parent = std::get<Inheritance>(link->payload).parent;
        if (first == now) leave += fmt::format("ALTER TABLE {} NO INHERIT {};\n", child, sql_name(parent));
        if (last == now) join += fmt::format(";\nALTER TABLE {} INHERIT {}", child, sql_name(parent));
        lock(statement, table_of(link->id), LockMode::access_exclusive);
        lock(statement, parent, last == now ? LockMode::share_update_exclusive : LockMode::access_share);
    }
    statement.head = leave + statement.head + join;
}

void lock_children(const EmitContext& context, const std::vector<Rename>& renames, std::size_t now, const CutLinks& cut,
                   Statement& statement) {
    if (!reaches_children(context, renames[now])) return;
    std::vector<ObjectId> reached{id_at_the_end(table_of(renames[now].before), renames, now)};
    for (std::size_t i = 0; i < reached.size(); ++i)
        for (const Object* link : links_to_children(context.source(), reached[i])) {
            ObjectId child = table_of(link->id);
            if (is_away(cut, link, now) || std::find(reached.begin(), reached.end(), child) != reached.end()) continue;
            lock(statement, id_now(child, renames, now), LockMode::access_exclusive);
            reached.push_back(std::move(child));
        }
}

// Source: RenameRelation, renameatt and RenameConstraint in tablecmds.c; types and schemas take no lock on relations.
void add_locks(const Rename& rename, Statement& statement) {
    const ObjectId& id = rename.before;
    switch (id.kind) {
        case Kind::table:
        case Kind::view:
        case Kind::materialized_view:
        case Kind::sequence:
            if (rename.part_before.empty()) lock(statement, id, LockMode::access_exclusive);
            return;
        case Kind::column:
        case Kind::constraint:
        case Kind::trigger:
        case Kind::policy:
        case Kind::rule: lock(statement, table_of(id), LockMode::access_exclusive); return;
        case Kind::index: lock(statement, id, LockMode::share_update_exclusive); return;
        default: return;
    }
}

void add_concern(const Rename& rename, Statement& statement) {
    auto add = [&](std::string code, const std::string& before, const std::string& after) {
        statement.effects.concerns.push_back(
            {std::move(code), rename.before,
             fmt::format("code that calls it {} fails from here on: it is {}", before, after)});
    };
    switch (rename.before.kind) {
        case Kind::index:
        case Kind::constraint:
        case Kind::domain_constraint:
        case Kind::identity:
        case Kind::statistics:
        case Kind::trigger:
        case Kind::policy:
        case Kind::rule: return;
        case Kind::column: add("B302", display_name(rename.before), display_name(rename.after)); return;
        case Kind::enum_type:
            if (rename.part_before.empty()) break;
            add("B319", quote_literal(rename.part_before), quote_literal(rename.part_after));
            return;
        case Kind::composite_type:
            if (rename.part_before.empty()) break;
            add("B302", quote_identifier(rename.part_before), quote_identifier(rename.part_after));
            return;
        case Kind::range_type:
            if (rename.part_before.empty()) break;
            add("B301", quote_identifier(rename.part_before), quote_identifier(rename.part_after));
            return;
        default: break;
    }
    add("B301", display_name(rename.before), display_name(rename.after));
}

// Where the online mode would have kept the old name beside the new one.
std::string why_in_place(const EmitContext& context, const Rename& rename, const ObjectId& id) {
    if (context.mode == Mode::direct || context.before(id) == nullptr) return {};
    std::string why;
    if (id.kind == Kind::enum_type && !rename.part_before.empty()) {
        why = why_label_is_renamed_in_place(context.source(), context.target(), context.server_version,
                                            {id, id, rename.part_before, rename.part_after});
    } else if (id.kind == Kind::column) {
        why = why_no_second_column(context.source(), context.target(), context.server_version, id);
        if (why.empty()) why = why_numbers_stay(context.source(), context.target(), {id, id});
    }
    return why.empty() ? why : "in place: " + why;
}

}  // namespace

ObjectId final_id(const std::vector<Rename>& renames, std::size_t number) {
    return id_at_the_end(renames[number].after, renames, number + 1);
}

Statements rename_statements(const EmitContext& context, const std::vector<Rename>& renames) {
    Statements statements;
    CutLinks cut = cuts_for(context, renames);
    for (std::size_t i = 0; i < renames.size(); ++i) {
        const Rename& rename = renames[i];
        Statement statement;
        statement.head = sql_of(rename);
        statement.subject = rename.before;
        statement.verb = Verb::alter;
        add_locks(rename, statement);
        lock_children(context, renames, i, cut, statement);
        cut_and_tie(cut, i, statement);
        if (!is_helper(rename.before)) add_concern(rename, statement);
        statement.reason = why_in_place(context, rename, final_id(renames, i));
        if (is_kept(rename.before) && !is_kept(rename.after))
            statement.head += fmt::format(";\nDELETE FROM schemadiff.kept WHERE name = {}",
                                          quote_literal(kept_ledger_name(rename.before)));
        statements.push_back(std::move(statement));
    }
    return statements;
}

}  // namespace schemadiff
