#include "emit/put_aside.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/subset.hpp"
#include "catalog/type_name.hpp"
#include "diff/rename.hpp"
#include "emit/column_clause.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

bool is_said_about(Kind kind) { return kind == Kind::comment || kind == Kind::owner || kind == Kind::privilege; }

bool needs_what_leaves(const EmitContext& context, const ObjectId& id) {
    const Catalog& source = context.source();
    auto links = source.dependencies(*source.position(id));
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        const ObjectId& used = source.objects()[link.object].id;
        return link.why == EdgeKind::uses && used.kind != Kind::schema && context.is_dropped(used);
    });
}

// What the plan does to a type, to a part of it, or to what is made under it.
enum class Motion {
    none,
    values,  // text is read again by whatever it becomes, or by what comes back
    fields,  // text has as many fields as rows had before, and no way leads back from that
};

bool has_changed_part(const EmitContext& context, const Catalog& catalog, std::uint32_t type) {
    auto links = catalog.dependents(type);
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        const ObjectId& part = catalog.objects()[link.object].id;
        bool tells = part.kind == Kind::domain_constraint || part.kind == Kind::column;
        return link.why == EdgeKind::member_of && tells && context.changes.find(part) != nullptr;
    });
}

// Labels are added and renamed beside the values that are there.
Motion motion_of(const EmitContext& context, const ObjectId& type, std::unordered_set<ObjectId, ObjectIdHash>& seen) {
    if (!seen.insert(type).second) return Motion::none;
    bool has_fields = context.after(type) != nullptr && (type.kind == Kind::composite_type || type.kind == Kind::table);
    Motion own = has_fields ? Motion::fields : Motion::values, found = Motion::none;
    const Change* change = context.changes.find(type);
    if (change != nullptr && (type.kind != Kind::enum_type || context.is_dropped(type))) found = own;
    for (const Catalog* catalog : {&context.source(), &context.target()}) {
        auto position = catalog->position(type);
        if (!position) continue;
        if (has_changed_part(context, *catalog, *position)) found = std::max(found, own);
        for (const Link& link : catalog->dependencies(*position)) {
            const ObjectId& under = catalog->objects()[link.object].id;
            if (link.why == EdgeKind::uses && is_type(under.kind))
                found = std::max(found, motion_of(context, under, seen));
        }
    }
    return found;
}

Motion motion_under(const EmitContext& context, const ObjectId& column) {
    const Catalog& source = context.source();
    std::unordered_set<ObjectId, ObjectIdHash> seen;
    Motion found = Motion::none;
    for (const Link& link : source.dependencies(*source.position(column))) {
        const ObjectId& used = source.objects()[link.object].id;
        if (link.why == EdgeKind::uses && (is_type(used.kind) || used.kind == Kind::table))
            found = std::max(found, motion_of(context, used, seen));
    }
    return found;
}

// Whether it lets go of its type, which the plan could not touch otherwise.
bool is_released(const EmitContext& context, const ObjectId& column) {
    return needs_what_leaves(context, column) || motion_under(context, column) != Motion::none;
}

class Finder {
  public:
    explicit Finder(const EmitContext& context) : context_(context), source_(context.source()) {
        for (const KeptObject& kept : context.open.kept) taken_.insert(kept_ledger_name(kept.kept));
    }

    PutAside run() {
        for (const Change& change : context_.changes.all()) {
            if (change.action != Action::remove || is_helper(change.id())) continue;
            if (const auto* table = get_payload<Table>(change.before)) find_table(change.id(), *table);
            if (const auto* column = get_payload<Column>(change.before)) find_column(change.id(), *column);
        }
        for (const Change& change : context_.changes.all())
            if (change.action == Action::remove && !is_helper(change.id())) find_sequence(change.id());
        return std::move(found_);
    }

  private:
    // A partitioned table has no rows of its own; its partitions are kept.
    void find_table(const ObjectId& id, const Table& table) {
        bool paired = std::any_of(context_.pairs.begin(), context_.pairs.end(),
                                  [&](const ColumnPair& pair) { return table_of(pair.before) == id; });
        if (table.is_foreign() || !table.partition_key.empty() || paired || needs_what_leaves(context_, id)) return;
        bool lost = false;
        for_each_member(id, [&](const Object& member) {
            lost = lost || (member.id.kind == Kind::column && motion_under(context_, member.id) == Motion::fields);
        });
        if (lost) return;
        int ordinal = keep(id);
        for_each_member(id, [&](const Object& member) {
            const auto* column = get_payload<Column>(&member);
            if (column == nullptr || !column->generated.empty()) return;
            take_along(member.id);
            for_each_member(member.id, [&](const Object& part) {
                if (part.id.kind != Kind::identity) return;
                take_along(part.id);
                found_.sequences[part.id] = kept_name(part.id, ordinal);
            });
        });
    }

    // One whose name is not that of the whole tree below goes as ever, and one whose name is that of a type's
    // attribute; and a partition has no more columns than its parent.
    void find_column(const ObjectId& id, const Column& column) {
        ObjectId table = table_of(id);
        if (context_.is_dropped(table) || column.inherited || !column.generated.empty()) return;
        ObjectId typed = make_id(Kind::typed_table, table.schema, table.name);
        if (context_.before(typed) != nullptr || context_.after(typed) != nullptr) return;
        for (const Object* link : links_to_parents(context_.target(), table))
            if (!std::get<Inheritance>(link->payload).bound.empty()) return;
        // Who joins would have to have it.
        for (const Object* link : links_to_children(context_.target(), table))
            if (!link_is_kept(context_, *link)) return;
        bool paired = std::any_of(context_.pairs.begin(), context_.pairs.end(),
                                  [&](const ColumnPair& pair) { return pair.before == id || pair.after == id; });
        if (paired || is_foreign(context_, table) || motion_under(context_, id) == Motion::fields) return;
        std::vector<ObjectId> copies;
        std::vector<ObjectId> children = all_children(source_, table);
        if (children.size() != reached_children(context_, table).size()) return;
        for (const ObjectId& child : children) {
            copies.push_back(make_id(Kind::column, child.schema, child.name, id.member));
            const auto* copy = get_payload<Column>(context_.before(copies.back()));
            if (copy == nullptr || copy->local || context_.after(copies.back()) != nullptr) return;
        }
        keep(id);
        for (const ObjectId& copy : copies) take_along(copy);
        // Dropped by the same statement, without which nobody could leave out a value in between.
        ObjectId identity = make_id(Kind::identity, id.schema, id.name, id.member);
        if (context_.before(identity) != nullptr) take_along(identity);
    }

    // One that goes with its table goes with the default that asks it for values.
    void find_sequence(const ObjectId& id) {
        if (id.kind != Kind::sequence) return;
        const auto* owned = get_payload<OwnedBy>(context_.before(make_id(Kind::owned_by, id.schema, id.name)));
        if (owned == nullptr || !context_.is_dropped(owned->column) || found_.moves(owned->column)) keep(id);
    }

    // Returns the ordinal of its name.
    int keep(const ObjectId& id) {
        int ordinal = 1;
        std::string name = kept_name(id);
        while (taken_.count(name) > 0) name = kept_name(id, ++ordinal);
        taken_.insert(name);
        found_.kept[id] = id.kind == Kind::column ? make_id(Kind::column, id.schema, id.name, name)
                                                  : make_id(id.kind, std::string(kHelperSchema), name);
        take_along_what_is_said(id);
        return ordinal;
    }

    void take_along(const ObjectId& id) {
        found_.goes_along.insert(id);
        take_along_what_is_said(id);
    }

    void take_along_what_is_said(const ObjectId& id) {
        for_each_member(id, [&](const Object& member) {
            if (is_said_about(member.id.kind)) found_.goes_along.insert(member.id);
        });
    }

    template <class Visit>
    void for_each_member(const ObjectId& id, Visit&& visit) {
        for (const Link& link : source_.dependents(*source_.position(id)))
            if (link.why == EdgeKind::member_of) visit(source_.objects()[link.object]);
    }

    const EmitContext& context_;
    const Catalog& source_;
    PutAside found_;
    std::unordered_set<std::string> taken_;
};

std::vector<ObjectId> kept_columns(const EmitContext& context, const ObjectId& id) {
    if (id.kind == Kind::column) return {id};
    std::vector<ObjectId> columns;
    const Catalog& source = context.source();
    for (const Link& link : source.dependents(*source.position(id))) {
        const ObjectId& member = source.objects()[link.object].id;
        if (member.kind == Kind::column && context.put_aside.moves(member)) columns.push_back(member);
    }
    return columns;
}

// What its type leaves behind is text, from which the type reads it again.
std::string release_types(const EmitContext& context, const ObjectId& id, Statement& statement) {
    std::vector<std::string> clauses;
    for (const ObjectId& column : kept_columns(context, id)) {
        if (!is_released(context, column)) continue;
        std::string name = quote_identifier(column.member);
        clauses.push_back(
            fmt::format("\n    ALTER COLUMN {} TYPE text COLLATE pg_catalog.\"default\" USING {}::text", name, name));
    }
    if (clauses.empty()) return {};
    rewrite_tree(context, statement, table_of(id));
    return fmt::format("ALTER TABLE {}{};\n", relation_name(id), join(clauses, ","));
}

// Two of one name, from two schemas, would meet there.
std::string rename_sequences(const EmitContext& context, const ObjectId& table, Statement& statement) {
    std::string sql;
    for (const auto& [id, name] : context.put_aside.sequences) {
        if (table_of(id) != table) continue;
        const auto& identity = std::get<Identity>(context.before(id)->payload);
        sql += fmt::format("ALTER SEQUENCE {} RENAME TO {};\n",
                           quote_qualified(identity.sequence_schema, identity.sequence_name), quote_identifier(name));
        lock(statement, sequence_of(identity), LockMode::access_exclusive);
    }
    return sql;
}

std::string move_away(const ObjectId& id, const ObjectId& kept) {
    std::string_view word = traits(id.kind).sql_name;
    return fmt::format("ALTER {} {} RENAME TO {};\nALTER {} {} SET SCHEMA {};\n", word, sql_name(id),
                       quote_identifier(kept.name), word, quote_qualified(id.schema, kept.name),
                       quote_identifier(kept.schema));
}

std::string rename_column(const EmitContext& context, const ObjectId& id, const ObjectId& kept, Statement& statement) {
    std::string table = relation_name(id), column = quote_identifier(id.member), sql;
    ObjectId numbers = make_id(Kind::identity, id.schema, id.name, id.member);
    if (const auto* identity = get_payload<Identity>(context.before(numbers))) {
        sql = fmt::format("ALTER TABLE {} ALTER COLUMN {} DROP IDENTITY;\n", table, column);
        lock(statement, sequence_of(*identity), LockMode::access_exclusive);
    }
    return sql + fmt::format("ALTER TABLE {} ALTER COLUMN {} DROP NOT NULL;\nALTER TABLE {} RENAME COLUMN {} TO {};\n",
                             table, column, table, column, quote_identifier(kept.member));
}

std::string remember(const ObjectId& id, const ObjectId& kept) {
    return fmt::format(
        "INSERT INTO schemadiff.kept (name, kind, schema_name, object_name, member)\n    VALUES ({}, {}, {}, {}, {})",
        quote_literal(kept_ledger_name(kept)), quote_literal(traits(id.kind).word), quote_literal(id.schema),
        quote_literal(id.name), quote_literal(id.member));
}

// What a table has from its parents goes while it is still linked to them: parents are loosened first.
template <class Loses>
bool loses_with_parents(const EmitContext& context, const ObjectId& part, Loses&& loses) {
    auto links = links_to_parents(context.source(), table_of(part));
    return !links.empty() && std::all_of(links.begin(), links.end(), [&](const Object* link) {
        const ObjectId& parent = std::get<Inheritance>(link->payload).parent;
        ObjectId theirs = make_id(part.kind, parent.schema, parent.name, part.member);
        return context.before(theirs) == nullptr || loses(context.before(theirs), context.after(theirs));
    });
}

bool loses_not_null(const EmitContext& context, const ObjectId& id, const Column& column) {
    // From PostgreSQL 18 on, a child keeps what it declares itself. Source: ATExecDropNotNull.
    constexpr int kOwnNotNull = 180000;
    if (context.server_version >= kOwnNotNull && column.local && !column.not_null_from_above) return false;
    return column.not_null && column.inherited &&
           loses_with_parents(context, id, [](const Object* before, const Object* after) {
               const auto* column_after = get_payload<Column>(after);
               bool had_it = get_payload<Column>(before)->not_null;
               return !had_it || (column_after != nullptr && !column_after->not_null);
           });
}

bool loses_check(const EmitContext& context, const ObjectId& id, const Object& object) {
    const auto* check = get_payload<Constraint>(&object);
    return check != nullptr && !check->local &&
           loses_with_parents(context, id, [](const Object*, const Object* after) { return after == nullptr; });
}

// Nothing forces a value on a column that nobody knows, and what was a partition is a table of its own.
void settle_kept_column(const EmitContext& context, const ObjectId& before, Column& column) {
    bool of_table = context.put_aside.kept.count(make_id(Kind::table, before.schema, before.name)) > 0;
    if (!of_table || loses_not_null(context, before, column)) column.not_null = false;
    if (of_table) column.inherited = false;
    if (of_table) column.local = true;
    if (!is_released(context, before)) return;
    column.type = "text";
    column.collation.clear();
    column.storage.clear();
    column.type_storage = "extended";
    column.compression.clear();
}

}  // namespace

bool PutAside::strips(const Catalog& source, const ObjectId& id) const {
    if (empty() || moves(id)) return false;
    auto position = source.position(id);
    auto owner = position ? source.owner_of(*position) : std::nullopt;
    return owner && moves(source.objects()[*owner].id);
}

bool frees_others(const Object& object) {
    const auto* constraint = get_payload<Constraint>(&object);
    return constraint != nullptr && constraint->type == ConstraintType::foreign_key;
}

const std::string& kept_ledger_name(const ObjectId& kept) {
    return kept.kind == Kind::column ? kept.member : kept.name;
}

PutAside find_put_aside(const EmitContext& context) { return Finder(context).run(); }

void put_aside(const EmitContext& context, const Object& object, Statement& statement) {
    const ObjectId& id = object.id;
    const ObjectId& kept = context.put_aside.kept.at(id);
    std::string sql = release_types(context, id, statement);
    if (id.kind == Kind::table) sql += rename_sequences(context, id, statement);
    sql += id.kind == Kind::column ? rename_column(context, id, kept, statement) : move_away(id, kept);
    statement.head = sql + remember(id, kept);
    statement.clauses.clear();
    statement.combinable = false;
    statement.kept_as = display_name(kept);
    statement.reason = "kept as " + statement.kept_as + " until apply --purge drops it";
}

std::vector<Rename> kept_renames(const EmitContext& context) {
    std::vector<Rename> renames;
    for (const auto& [object, kept] : context.put_aside.kept) renames.push_back({object, kept, {}, {}});
    for (const auto& [id, name] : context.put_aside.sequences) {
        const ObjectId& table = context.put_aside.kept.at(table_of(id));
        renames.push_back({id, make_id(Kind::identity, table.schema, table.name, id.member),
                           std::get<Identity>(context.before(id)->payload).sequence_name, name});
    }
    return renames;
}

namespace {

// A sequence does not follow the table of its column any more.
Catalog without_ownership(const Catalog& catalog) {
    CatalogBuilder builder;
    for (const Object& object : catalog.objects()) builder.add(object);
    for (std::uint32_t i = 0; i < catalog.objects().size(); ++i)
        for (const Link& link : catalog.dependencies(i))
            if (link.why != EdgeKind::owned_by) builder.add_edge(i, link.object, link.why);
    return std::move(builder).build();
}

// The identity of a column that is kept by itself, and what is said of that.
bool ends_with_column(const EmitContext& context, const ObjectId& id) {
    ObjectId subject = is_said_about(id.kind) ? satellite_subject(id) : id;
    return subject.kind == Kind::identity && context.put_aside.sequences.count(subject) == 0;
}

}  // namespace

Catalog with_kept(const Catalog& target, const EmitContext& context) {
    if (context.put_aside.empty()) return target;
    std::vector<Rename> renames = kept_renames(context);
    // A part goes by the name that its whole has by then.
    for (Rename& rename : renames)
        if (!rename.part_before.empty()) rename.before = rename.after;
    RenamedSource renamed = apply_renames(without_ownership(context.source()), std::move(renames));
    CatalogBuilder builder = copy_of(target);
    const Catalog& source = renamed.source;
    for (std::uint32_t i = 0; i < source.objects().size(); ++i) {
        Object object = source.objects()[i];
        auto before = renamed.ids_before.find(object.id);
        if (before == renamed.ids_before.end() || !context.put_aside.moves(before->second)) continue;
        if (ends_with_column(context, before->second) || loses_check(context, before->second, object)) continue;
        if (auto* column = std::get_if<Column>(&object.payload)) settle_kept_column(context, before->second, *column);
        for (const Link& link : source.dependencies(i))
            builder.add_edge(object.id, source.objects()[link.object].id, link.why);
        builder.add(std::move(object));
    }
    return std::move(builder).build();
}

bool drop_kept(const EmitContext& context, const ObjectId& id, std::string_view code, Statement& statement) {
    const auto& kept = context.open.kept;
    auto found = std::find_if(kept.begin(), kept.end(), [&](const KeptObject& each) { return each.kept == id; });
    if (found == kept.end()) return false;
    statement.effects.losses.push_back(
        {std::string(code), found->object, fmt::format("what was kept of {} is dropped", describe(found->object))});
    return true;
}

}  // namespace schemadiff
