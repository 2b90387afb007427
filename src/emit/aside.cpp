#include "emit/aside.hpp"

#include <algorithm>
#include <cstdint>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/type_name.hpp"
#include "diff/type_users.hpp"
#include "emit/relation.hpp"
#include "emit/removal.hpp"
#include "emit/routine.hpp"

namespace schemadiff {

namespace {

constexpr std::size_t kLongestName = 63;
constexpr std::string_view kAside = "__schemadiff_old";

constexpr Kind kNamedRelationsAndTypes[] = {
    Kind::enum_type, Kind::composite_type, Kind::range_type, Kind::domain, Kind::sequence,
    Kind::table,     Kind::shell_type,     Kind::index,      Kind::view,   Kind::materialized_view,
    Kind::collation,
};

bool holds_values(Kind kind) { return kind == Kind::column || is_type(kind); }

bool is_taken(const EmitContext& context, const std::string& schema, const std::string& name) {
    return std::any_of(std::begin(kNamedRelationsAndTypes), std::end(kNamedRelationsAndTypes), [&](Kind kind) {
        ObjectId id = make_id(kind, schema, name);
        return context.before(id) != nullptr || context.after(id) != nullptr;
    });
}

// FNV-1a: two long names with one beginning must not meet.
std::uint32_t hash_of(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

std::string with_suffix(const std::string& name, const std::string& suffix) {
    if (name.size() + suffix.size() <= kLongestName) return name + suffix;
    std::string tail = fmt::format("_{:08x}{}", hash_of(name), suffix);
    return clip(name, kLongestName - tail.size()) + tail;
}

bool has_converted_columns(const EmitContext& context, const ObjectId& type) {
    TypeUsers users = find_type_users(context.source(), type);
    users.columns.insert(users.columns.end(), users.contained.begin(), users.contained.end());
    return std::any_of(users.columns.begin(), users.columns.end(), [&](std::uint32_t column) {
        const Change* change = context.changes.find(context.source().objects()[column].id);
        return change != nullptr && contains(change->changed, kConverted);
    });
}

// What DROP names by the types that it takes.
bool is_named_by_types(Kind kind) {
    return is_routine(kind) ||
           is_any_of(kind, Kind::cast, Kind::sql_operator, Kind::transform, Kind::operator_family_member);
}

}  // namespace

bool is_stored(const EmitContext& context, const ObjectId& type) {
    return !find_type_users(context.source(), type).empty();
}

std::string aside_name(const EmitContext& context, const ObjectId& type, std::string_view suffix) {
    std::string end = std::string(kAside) + std::string(suffix);
    std::string name = with_suffix(type.name, end);
    for (int i = 2; is_taken(context, type.schema, name); ++i) name = with_suffix(type.name, end + std::to_string(i));
    return name;
}

std::string rename_sql(std::string_view word, const ObjectId& type, const std::string& aside) {
    return fmt::format("ALTER {} {} RENAME TO {}", word, sql_name(type), quote_identifier(aside));
}

std::string drop_aside_sql(std::string_view word, const ObjectId& type, const std::string& aside) {
    return fmt::format("DROP {} {}", word, quote_qualified(type.schema, aside));
}

Statement& add_move_aside(const EmitContext& context, Statements& out, const Object& before, std::string sql,
                          NamedBy users) {
    int step =
        out.empty() || out.back().vacates.empty() || out.back().subject != before.id ? 0 : out.back().position + 1;
    Statement& statement = add_drop(out, before, std::move(sql));
    statement.vacates.push_back(before.id);
    // The columns that hold its values are converted in contract.
    if (context.mode == Mode::online) statement.phase = Phase::contract;
    statement.position = step;
    for (const Link& link : context.source().dependents(*context.source().position(before.id))) {
        const ObjectId& user = context.source().objects()[link.object].id;
        if (link.why != EdgeKind::uses || holds_values(user.kind)) continue;
        if (users == NamedBy::anything || is_named_by_types(user.kind)) statement.awaits_removal.push_back(user);
    }
    return statement;
}

Statement& add_drop_aside(const EmitContext& context, Statements& out, const Object& before, std::string sql) {
    Statement& statement = add_drop(out, before, std::move(sql));
    // A column that leaves for good holds the old type until contract.
    for (std::uint32_t column : find_type_users(context.source(), before.id).columns) {
        const Change* change = context.changes.find(context.source().objects()[column].id);
        if (change != nullptr && change->action == Action::remove) statement.phase = Phase::contract;
    }
    return statement;
}

void drop_type(const EmitContext& context, const Object& object, std::string_view word, Statements& out) {
    if (has_converted_columns(context, object.id)) {
        std::string aside = aside_name(context, object.id);
        Statement& moved = add_move_aside(context, out, object, rename_sql(word, object.id, aside));
        notice_removal(context, moved, object.id, "B304");
        add_drop_aside(context, out, object, drop_aside_sql(word, object.id, aside));
        return;
    }
    Statement& statement = add_drop(out, object, fmt::format("DROP {} {}", word, sql_name(object.id)));
    statement.phase = removal_phase(context, object.id);
    notice_removal(context, statement, object.id, "B304");
}

}  // namespace schemadiff
