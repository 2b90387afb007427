#include "emit/online/type_swap.hpp"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "catalog/fingerprint.hpp"
#include "diff/rename.hpp"
#include "diff/type_change.hpp"
#include "emit/column_hints.hpp"
#include "emit/concern.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/column_pair.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/not_null.hpp"
#include "emit/reach.hpp"
#include "emit/row_work.hpp"
#include "emit/type_notice.hpp"
#include "parser/generated_names.hpp"

namespace schemadiff {

namespace {

using IdSet = std::unordered_set<ObjectId, ObjectIdHash>;

IdSet users_of(const Catalog& catalog, const ObjectId& id) {
    IdSet users;
    if (auto position = catalog.position(id))
        for (const Link& link : catalog.dependents(*position)) users.insert(catalog.objects()[link.object].id);
    return users;
}

// A generated column follows its base in no way that a second column could take part in, and there is no index that an
// exclusion constraint could take over.
bool is_tied(const Catalog& catalog, const ObjectId& column) {
    auto position = catalog.position(column);
    if (!position) return false;
    auto links = catalog.dependents(*position);
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        const Object& user = catalog.objects()[link.object];
        const auto* generated = get_payload<Column>(&user);
        const auto* constraint = get_payload<Constraint>(&user);
        return (generated != nullptr && !generated->generated.empty()) ||
               (constraint != nullptr && constraint->type == ConstraintType::exclude);
    });
}

bool has_column(const Object& object, const std::string& column) {
    auto is_in = [&](const std::vector<std::string>& list) {
        return std::find(list.begin(), list.end(), column) != list.end();
    };
    if (const auto* constraint = get_payload<Constraint>(&object))
        return has_index(*constraint) && (is_in(constraint->columns) || is_in(constraint->include));
    const auto* index = get_payload<Index>(&object);
    return index != nullptr &&
           (is_in(index->include) || std::any_of(index->keys.begin(), index->keys.end(),
                                                 [&](const IndexKey& key) { return key.column == column; }));
}

// RENAME COLUMN does not reach the names that columns have in indexes, which \d shows.
std::string rename_in_indexes(const Catalog& target, const ColumnPair& pair) {
    std::string sql;
    for (const Link& link : target.dependents(*target.position(pair.after))) {
        const Object& object = target.objects()[link.object];
        if (!has_column(object, pair.after.member)) continue;
        const ObjectId& id = object.id;
        sql += fmt::format(";\nALTER TABLE {} RENAME COLUMN {} TO {}",
                           quote_qualified(id.schema, id.kind == Kind::constraint ? id.member : id.name),
                           quote_identifier(pair.after.member), quote_identifier(pair.before.member));
    }
    return sql;
}

bool has_begun(const EmitContext& context, const ObjectId& column) {
    for (const ColumnPair& pair : context.open.pairs())
        if (pair.takes_over() && pair.before == column) return true;
    return false;
}

bool can_swap(const EmitContext& context, const Alteration<Column>& change) {
    const ObjectId& id = change.id();
    ObjectId table = table_of(id);
    for (const Catalog* catalog : {&context.source(), &context.target()})
        if (!can_have_second_column(*catalog, id) || is_tied(*catalog, id)) return false;
    // A column of a type that checks its values writes every row as well; one that moved aside is the type's matter.
    bool plain = !change.has(kConverted) && !stored_type(context.target(), id).checked;
    // A table that has grown since contract was planned to convert it in place.
    if (context.open.is_pending(id, fingerprint(change.after_object))) return false;
    bool stays = context.after(table) != nullptr && !context.is_created(table);
    bool typed = context.after(make_id(Kind::typed_table, id.schema, id.name)) != nullptr;
    return plain && stays && !typed && (has_begun(context, id) || context.must_stay_usable(table, id));
}

}  // namespace

std::vector<ColumnPair> find_type_swaps(const EmitContext& context) {
    std::vector<ColumnPair> swaps;
    if (context.mode == Mode::direct) return swaps;
    for (const Change& change : context.changes.all()) {
        if (change.action != Action::alter || change.id().kind != Kind::column) continue;
        Alteration<Column> alteration{*change.before, *change.after, std::get<Column>(change.before->payload),
                                      std::get<Column>(change.after->payload), change};
        if (!alteration.has("type") || !can_swap(context, alteration)) continue;
        const ObjectId& id = change.id();
        std::string hinted = conversion_expression(context.source(), context.target(), id);
        if (!rewrites_for_type(context, alteration, !hinted.empty())) continue;
        ColumnPair pair{id, id};
        pair.after.member = helper_name("new", id);
        pair.value = hinted.empty() ? converted_value(context, alteration) : hinted;
        if (!hinted.empty()) pair.search_path = change.after->origin.search_path;
        pair.may_fail = hinted.empty() && may_not_convert(alteration.before.type, alteration.after.type);
        swaps.push_back(std::move(pair));
    }
    return swaps;
}

Catalog with_second_columns(const Catalog& target, const std::vector<ColumnPair>& swaps) {
    std::vector<Rename> renames;
    for (const ColumnPair& swap : swaps) renames.push_back({swap.before, swap.after, {}, {}});
    return apply_renames(target, std::move(renames)).source;
}

void begin_type_swap(const EmitContext& context, const ColumnPair& pair, const Column& second, Statement& add) {
    const ObjectId& id = pair.before;
    add.reason = fmt::format("becomes {} as {}", display_name(id), second.type);
    const auto& first = std::get<Column>(context.before(id)->payload);
    // PostgreSQL's own conversion is caught where it may fail; what the author's means, nobody knows.
    if (!pair.may_fail && may_not_convert(first.type, second.type))
        concern(add, "B305", id,
                fmt::format("code that writes values of {} that @using cannot convert fails", display_name(id)));
}

void end_type_swap(const EmitContext& context, const ColumnPair& pair, Statement& drop) {
    const ObjectId& id = pair.before;
    drop.head = drop_synchronisation(pair) + ";\n" + drop.head;
    drop.tail = fmt::format(";\nALTER TABLE {} RENAME COLUMN {} TO {}", relation_name(id),
                            quote_identifier(pair.after.member), quote_identifier(id.member));
    const auto& before = std::get<Column>(context.before(id)->payload);
    const auto* after = get_payload<Column>(context.after(pair.after));
    if (after != nullptr) drop.tail += rename_in_indexes(context.target(), pair);
    if (after != nullptr && after->not_null && context.server_version >= kNotNullIsAConstraint)
        drop.tail += fmt::format(";\nALTER TABLE {} RENAME CONSTRAINT {} TO {}", relation_name(id),
                                 quote_identifier(make_object_name(id.name, pair.after.member, "not_null")),
                                 quote_identifier(make_object_name(id.name, id.member, "not_null")));
    drop.combinable = false;
    drop.phase = Phase::contract;
    drop.reason = "the column of the new type takes over the name";
    drop.consumes.push_back(pair.after);
    if (after == nullptr) return;
    notice_type_change(drop, id, before, *after);
    if (conversion_expression(context.source(), context.target(), id).empty()) notice_loss(drop, id, before, *after);
}

bool give_up_type_swap(const EmitContext& context, const ObjectId& column, Statement& drop) {
    for (const ColumnPair& pair : context.open.pairs()) {
        if (!pair.takes_over() || pair.after != column) continue;
        drop.head = drop_synchronisation(pair) + ";\n" + drop.head;
        drop.combinable = false;
        drop.reason = fmt::format("{} keeps its type after all", display_name(pair.before));
        return true;
    }
    return false;
}

void refuse_what_does_not_fit(const EmitContext& context, const ColumnPair& pair, Statements& out) {
    const Object* second = context.after(pair.after);
    if (!pair.may_fail || second == nullptr) return;
    const ObjectId& id = pair.before;
    const auto& after = std::get<Column>(second->payload);
    std::string alter = "ALTER TABLE " + relation_name(id);
    std::string name = quote_identifier(helper_name("fits", id));
    auto add = [&](std::string sql, LockMode mode) -> Statement& {
        Statement& statement = add_create(out, *second, std::move(sql));
        statement.verb = Verb::alter;
        statement.phase = Phase::contract;
        lock_tree(context, statement, table_of(id), mode);
        return statement;
    };
    add(fmt::format("{} ADD CONSTRAINT {} CHECK ({} IS NULL OR {} IS NOT NULL) NOT VALID", alter, name,
                    quote_identifier(id.member), quote_identifier(pair.after.member)),
        LockMode::access_exclusive);
    Statement& validate = add(fmt::format("{} VALIDATE CONSTRAINT {}", alter, name), LockMode::share_update_exclusive);
    scan(context, validate, tree_of(context, table_of(id)));
    validate.effects.risks.push_back(
        {"F205", id, fmt::format("fails when a value of {} does not fit {}", display_name(id), after.type)});
}

void run_before_swap(const EmitContext& context, Statements& statements) {
    for (const ColumnPair& pair : context.pairs) {
        if (!pair.takes_over()) continue;
        IdSet users = users_of(context.target(), pair.after);
        users.insert(pair.after);
        for (Statement& statement : statements) {
            // VALIDATE CONSTRAINT, which takes its time, names no column.
            bool validates = statement.verb == Verb::alter && statement.subject.kind == Kind::constraint;
            if (statement.verb != Verb::drop && !validates && users.count(statement.subject) > 0)
                statement.precedes.push_back(pair.before);
        }
    }
}

void bind_to_swap(const EmitContext& context, Statements& ordered) {
    for (const ColumnPair& pair : context.pairs) {
        if (!pair.takes_over()) continue;
        IdSet users = users_of(context.source(), pair.before);
        auto comes_back = [&](const ObjectId& id) {
            bool read_only = id.kind == Kind::view || id.kind == Kind::materialized_view || id.kind == Kind::function;
            return users.count(id) > 0 && !read_only && context.after(id) != nullptr;
        };
        for (Statement& statement : ordered) {
            if (statement.verb == Verb::drop && statement.subject == pair.before)
                statement.produces.push_back(pair.before);
            for (const auto* gone : {&statement.destroys, &statement.vacates})
                if (std::any_of(gone->begin(), gone->end(), comes_back)) {
                    statement.hands_over_to.push_back(pair.before);
                    break;
                }
        }
    }
}

}  // namespace schemadiff
