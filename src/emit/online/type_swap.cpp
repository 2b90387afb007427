#include "emit/online/type_swap.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "diff/type_change.hpp"
#include "emit/column_clause.hpp"
#include "emit/column_hints.hpp"
#include "emit/concern.hpp"
#include "emit/index_parts.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/not_null.hpp"
#include "emit/online/column_pair.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/late_foreign_key.hpp"
#include "emit/online/not_null.hpp"
#include "emit/online/row_numbers.hpp"
#include "emit/reach.hpp"
#include "emit/type_notice.hpp"

namespace schemadiff {

namespace {

using IdSet = std::set<ObjectId>;

void add_users(const Catalog& catalog, const ObjectId& id, IdSet& users) {
    if (auto position = catalog.position(id))
        for (const Link& link : catalog.dependents(*position)) users.insert(catalog.objects()[link.object].id);
}

// Those of a column as the tables below have it as well.
IdSet users_of(const Catalog& catalog, const ObjectId& id) {
    IdSet users;
    add_users(catalog, id, users);
    if (id.kind != Kind::column) return users;
    for (const ObjectId& child : all_children(catalog, table_of(id)))
        add_users(catalog, make_id(Kind::column, child.schema, child.name, id.member), users);
    return users;
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
    for (const ObjectId& user : users_of(target, pair.after)) {
        const Object* object = target.find(user);
        if (object == nullptr || !has_column(*object, pair.after.member) || is_part(target, user)) continue;
        sql += fmt::format(";\nALTER TABLE {} RENAME COLUMN {} TO {}",
                           quote_qualified(user.schema, user.kind == Kind::constraint ? user.member : user.name),
                           quote_identifier(pair.after.member), quote_identifier(pair.before.member));
    }
    return sql;
}

// What the new type means for others, the statement about the type says.
bool has_second_type(const Catalog& target, const ObjectId& column) {
    auto links = target.dependencies(*target.position(column));
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        const ObjectId& used = target.objects()[link.object].id;
        return used.kind == Kind::enum_type && is_helper(used);
    });
}

bool is_last_column(const Catalog& catalog, const ObjectId& id) {
    int place = std::get<Column>(catalog.find(id)->payload).position;
    auto links = catalog.dependents(*catalog.position(table_of(id)));
    return std::none_of(links.begin(), links.end(), [&](const Link& link) {
        const Object& member = catalog.objects()[link.object];
        const auto* column = get_payload<Column>(&member);
        return column != nullptr && !is_helper(member.id) && column->position > place;
    });
}

bool is_second(const EmitContext& context, const ObjectId& type) { return context.after(second_type(type)) != nullptr; }

}  // namespace

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
    hand_over_numbers(context, pair, drop);
    drop.head = drop_synchronisation(context, pair) + ";\n" + drop.head;
    drop.tail = fmt::format(";\nALTER TABLE {} RENAME COLUMN {} TO {}", relation_name(id),
                            quote_identifier(pair.after.member), quote_identifier(id.member));
    const auto& before = std::get<Column>(context.before(id)->payload);
    const auto* after = get_payload<Column>(context.after(pair.after));
    if (after != nullptr) drop.tail += rename_in_indexes(context.target(), pair);
    drop.tail += take_over_not_null_name(context, pair.after, id);
    drop.combinable = false;
    drop.phase = Phase::contract;
    drop.reason = "the column of the new type takes over the name";
    drop.consumes.push_back(pair.after);
    if (!is_last_column(context.source(), id))
        concern(drop, "B316", id,
                fmt::format("code that counts the columns of {} finds {} behind the others: INSERT and COPY without a "
                            "list of columns, SELECT *",
                            display_name(table_of(id)), quote_identifier(id.member)));
    if (after == nullptr || has_second_type(context.target(), pair.after)) return;
    notice_type_change(context, drop, id, before, *after);
    if (conversion_expression(context.source(), context.target(), id).empty()) notice_loss(drop, id, before, *after);
}

bool give_up_type_swap(const EmitContext& context, const ObjectId& column, Statement& drop) {
    if (!is_helper(column)) return false;
    for (const ColumnPair& pair : context.open.pairs()) {
        if (!pair.takes_over() || pair.after != column) continue;
        drop.head = drop_synchronisation(context, pair) + ";\n" + drop.head;
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
    ObjectId check = make_id(Kind::constraint, id.schema, id.name, helper_name("fits", id));
    std::string name = quote_identifier(check.member);
    auto add = [&](Verb verb, std::string sql, LockMode mode) -> Statement& {
        Statement& statement = add_create(out, *second, std::move(sql));
        statement.subject = check;
        statement.verb = verb;
        statement.phase = Phase::contract;
        statement.consumes.push_back(pair.after);
        statement.precedes.push_back(id);
        lock_tree(statement, table_of(id), mode);
        return statement;
    };
    add(Verb::create,
        fmt::format("{} ADD CONSTRAINT {} CHECK ({} IS NULL OR {} IS NOT NULL) NOT VALID", alter, name,
                    quote_identifier(id.member), quote_identifier(pair.after.member)),
        LockMode::access_exclusive);
    Statement& validate =
        add(Verb::alter, fmt::format("{} VALIDATE CONSTRAINT {}", alter, name), LockMode::share_update_exclusive);
    scan_tree(context, validate, table_of(id));
    validate.effects.risks.push_back(
        {"F205", id, fmt::format("fails when a value of {} does not fit {}", display_name(id), after.type)});
}

ObjectId second_type(const ObjectId& type) {
    ObjectId second = type;
    second.name = helper_name("new", type);
    return second;
}

void end_second_type(const ObjectId& type, Statement& drop) {
    drop.tail = fmt::format(";\nALTER TYPE {} RENAME TO {}", sql_name(second_type(type)), quote_identifier(type.name));
    drop.reason = "the new type takes over the name";
    drop.phase = Phase::contract;
    drop.consumes.push_back(second_type(type));
}

namespace {

// VALIDATE CONSTRAINT, which takes its time, names no column.
bool validates(const Statement& statement) {
    return statement.verb == Verb::alter && statement.subject.kind == Kind::constraint;
}

void run_before(const EmitContext& context, const ObjectId& second, const ObjectId& first, Statements& statements) {
    IdSet users = users_of(context.target(), second);
    users.insert(second);
    for (Statement& statement : statements) {
        if (statement.verb == Verb::drop || validates(statement) || users.count(statement.subject) == 0) continue;
        if (is_made_after_swap(context, statement.subject)) continue;
        statement.precedes.push_back(first);
        // Under the helper's name its text is nobody's but for a moment.
        if (statement.subject.kind == Kind::function) statement.phase = Phase::contract;
    }
}

// What leaves with `first` and comes back does so in one transaction with the statement that ends `first`.
void bind(const EmitContext& context, const ObjectId& first, Statements& ordered) {
    IdSet users = users_of(context.source(), first);
    auto comes_back = [&](const ObjectId& id) {
        bool read_only = id.kind == Kind::view || id.kind == Kind::materialized_view || id.kind == Kind::function;
        bool swapped = id.kind == Kind::column && pair_before(context, id) != nullptr;
        return users.count(id) > 0 && !read_only && (swapped || context.after(id) != nullptr);
    };
    for (Statement& statement : ordered) {
        if (statement.verb == Verb::drop && statement.subject == first) statement.produces.push_back(first);
        for (const auto* gone : {&statement.destroys, &statement.vacates})
            if (std::any_of(gone->begin(), gone->end(), comes_back)) {
                statement.hands_over_to.push_back(first);
                break;
            }
    }
}

template <class Visit>
void for_each_swap(const EmitContext& context, Visit&& visit) {
    for (const ColumnPair& pair : context.pairs)
        if (pair.takes_over()) visit(pair.before, pair.after);
    for (const Change& change : context.changes.all())
        if (change.action == Action::remove && change.id().kind == Kind::enum_type && is_second(context, change.id()))
            visit(change.id(), second_type(change.id()));
}

}  // namespace

void run_before_swap(const EmitContext& context, Statements& statements) {
    for_each_swap(context, [&](const ObjectId& first, const ObjectId& second) {
        run_before(context, second, first, statements);
    });
}

void bind_to_swap(const EmitContext& context, Statements& ordered) {
    for_each_swap(context, [&](const ObjectId& first, const ObjectId&) { bind(context, first, ordered); });
}

}  // namespace schemadiff
