#include "diff/row_type.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "base/quote.hpp"
#include "catalog/type_name.hpp"
#include "diff/type_users.hpp"

namespace schemadiff {

namespace {

// Every change of a column's type writes the table anew for this purpose, also one that leaves its file alone.
bool writes_rows_anew(const Change& change) {
    const auto* column = get_payload<Column>(change.after);
    if (change.action == Action::replace) return column != nullptr && !column->generated.empty();
    auto has = [&](std::string_view field) { return contains(change.changed, field); };
    return change.action == Action::alter && column != nullptr && (has("type") || has("collation") || has(kConverted));
}

}  // namespace

bool has_rows(Kind kind) { return kind == Kind::table || kind == Kind::view || kind == Kind::materialized_view; }

std::vector<const Object*> relations_held_by(const Catalog& catalog, const ObjectId& column) {
    std::vector<const Object*> found;
    std::set<std::uint32_t> seen, waiting{*catalog.position(column)};
    while (!waiting.empty()) {
        auto position = *waiting.begin();
        waiting.erase(waiting.begin());
        for (const Link& link : catalog.dependencies(position)) {
            const Object& used = catalog.objects()[link.object];
            if (link.why != EdgeKind::uses || !seen.insert(link.object).second) continue;
            if (has_rows(used.id.kind)) found.push_back(&used);
            if (is_type(used.id.kind)) waiting.insert(link.object);
        }
    }
    return found;
}

bool moves_rows(const Change& table) {
    bool is_moved = contains(table.changed, "unlogged") || contains(table.changed, "access_method");
    return table.action == Action::alter && table.id().kind == Kind::table && is_moved;
}

namespace {

// Nothing for a change that writes none.
std::optional<std::uint32_t> table_of_rewritten_rows(const RuleContext& context, const Change& change) {
    if (!moves_rows(change) && !writes_rows_anew(change)) return std::nullopt;
    auto position = context.source.position(change.id());
    return change.id().kind == Kind::column ? context.source.owner_of(*position) : position;
}

}  // namespace

bool shows_rows_of(const RuleContext& context, const ObjectId& view, const ObjectId& relation) {
    std::string row = quote_qualified(relation.schema, relation.name);
    auto shows = [&](const Object* object) {
        const auto* payload = get_payload<MaterializedView>(object);
        return payload != nullptr &&
               std::any_of(payload->columns.begin(), payload->columns.end(),
                           [&](const auto& column) { return column.type == row || column.type == row + "[]"; });
    };
    return shows(context.source.find(view)) || shows(context.target.find(view));
}

std::vector<const Object*> views_of_rewritten_rows(const RuleContext& context, const Change& change) {
    std::vector<const Object*> found;
    auto whole = table_of_rewritten_rows(context, change);
    if (!whole) return found;
    const ObjectId& table = context.source.objects()[*whole].id;
    std::vector<std::uint32_t> readers{*whole};
    std::set<std::uint32_t> seen(readers.begin(), readers.end());
    for (std::size_t i = 0; i < readers.size(); ++i)
        for (const Link& link : context.source.dependents(readers[i])) {
            const Object& reader = context.source.objects()[link.object];
            bool is_view = reader.id.kind == Kind::view || reader.id.kind == Kind::materialized_view;
            if (!is_view || !seen.insert(link.object).second) continue;
            readers.push_back(link.object);
            if (shows_rows_of(context, reader.id, table)) found.push_back(&reader);
        }
    return found;
}

std::vector<const Object*> holders_of_rewritten_rows(const RuleContext& context, const Change& change) {
    std::vector<const Object*> holders;
    auto whole = table_of_rewritten_rows(context, change);
    if (!whole) return holders;
    TypeUsers users = find_type_users(context.source, context.source.objects()[*whole].id);
    for (const auto* list : {&users.columns, &users.contained})
        for (auto user : *list) holders.push_back(&context.source.objects()[user]);
    return holders;
}

}  // namespace schemadiff
