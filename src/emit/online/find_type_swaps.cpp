// Which columns get a second column for their new type, and under which names the plan goes about it.
#include <algorithm>

#include "catalog/fingerprint.hpp"
#include "catalog/type_name.hpp"
#include "diff/rename.hpp"
#include "diff/type_change.hpp"
#include "diff/type_users.hpp"
#include "emit/column_hints.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/second_column.hpp"
#include "emit/online/type_swap.hpp"
#include "emit/row_work.hpp"
#include "emit/type_notice.hpp"

namespace schemadiff {

namespace {

bool has_begun(const EmitContext& context, const ObjectId& column) {
    for (const ColumnPair& pair : context.open.pairs())
        if (pair.takes_over() && pair.before == column) return true;
    return false;
}

// An identity stays one, and counts in the column's own type.
bool keeps_identity(const EmitContext& context, const ObjectId& column) {
    ObjectId id = make_id(Kind::identity, column.schema, column.name, column.member);
    const auto* before = get_payload<Identity>(context.before(id));
    const auto* after = get_payload<Identity>(context.after(id));
    if (before == nullptr && after == nullptr) return true;
    return before != nullptr && after != nullptr &&
           after->options.data_type == std::get<Column>(context.after(column)->payload).type;
}

// Something else takes the name of the type that the column has now, and cannot wait until the column is gone.
bool gives_way(const EmitContext& context, const ObjectId& column) {
    constexpr Kind kNamesakes[] = {Kind::table,     Kind::view,   Kind::materialized_view, Kind::composite_type,
                                   Kind::enum_type, Kind::domain, Kind::range_type};
    auto links = context.source().dependencies(*context.source().position(column));
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        const ObjectId& used = context.source().objects()[link.object].id;
        return is_type(used.kind) && context.after(used) == nullptr &&
               std::any_of(std::begin(kNamesakes), std::end(kNamesakes),
                           [&](Kind kind) { return context.after(make_id(kind, used.schema, used.name)) != nullptr; });
    });
}

// Why none can stand beside it and take over, whether that is worth it or not.
std::string objection(const EmitContext& context, const ObjectId& id) {
    std::string of_source = why_no_second_column(context.source(), context.target(), context.server_version, id);
    if (!of_source.empty()) return of_source;
    std::string of_target = why_no_second_column(context.target(), context.source(), context.server_version, id);
    if (!of_target.empty()) return of_target;
    if (context.is_created(table_of(id))) return "its table is made again";
    if (context.after(make_id(Kind::typed_table, id.schema, id.name)) != nullptr)
        return "its table has the columns of a type";
    if (gives_way(context, id)) return "its type makes room for another one";
    if (!keeps_identity(context, id)) return "its identity changes as well";
    // Every row is written as well.
    if (stored_type(context.target(), id).checked) return "its new type checks its values";
    return {};
}

bool is_worth_it(const EmitContext& context, const Object& after) {
    // A table that has grown since contract was planned to convert it in place.
    if (context.open.is_pending(after.id, fingerprint(after))) return false;
    return has_begun(context, after.id) || context.must_stay_usable(table_of(after.id), after.id);
}

class Finder {
  public:
    explicit Finder(const EmitContext& context) : context_(context) {}

    std::optional<TypeSwaps> run() {
        for (const Change& change : context_.changes.all()) {
            if (change.action == Action::replace && change.id().kind == Kind::enum_type) add_enum(change.id());
            if (change.action == Action::alter && change.id().kind == Kind::column) add_column(change);
        }
        if (columns_.empty()) return std::nullopt;
        TypeSwaps swaps;
        std::vector<Rename> renames = types_;
        for (const Change* change : columns_) renames.push_back({change->id(), second_column(change->id()), {}, {}});
        swaps.target = apply_renames(context_.target(), std::move(renames)).source;
        for (const Change* change : columns_) swaps.columns.push_back(pair_for(*change, swaps.target));
        return swaps;
    }

  private:
    static ObjectId second_column(const ObjectId& id) {
        ObjectId second = id;
        second.member = helper_name("new", id);
        return second;
    }

    static Alteration<Column> alteration_of(const Change& change) {
        return {*change.before, *change.after, std::get<Column>(change.before->payload),
                std::get<Column>(change.after->payload), change};
    }

    void add_column(const Change& change) {
        Alteration<Column> alteration = alteration_of(change);
        // One whose type moves aside is the type's matter.
        if (!(alteration.has("type") || alteration.has("collation")) || alteration.has(kConverted)) return;
        bool hinted = !conversion_expression(context_.source(), context_.target(), change.id()).empty();
        bool takes_long = has_begun(context_, change.id()) || rewrites_for_type(context_, alteration, hinted) ||
                          !indexes_built_for_type(context_, change).empty();
        if (takes_long && objection(context_, change.id()).empty() && is_worth_it(context_, *change.after))
            columns_.push_back(&change);
    }

    // R-ENUMDROP: labels go, or change places. The new type comes beside the old one, when nothing but columns and what
    // hangs on them knows it.
    void add_enum(const ObjectId& type) {
        for (const Catalog* catalog : {&context_.source(), &context_.target()})
            if (catalog->find(type) == nullptr || user_besides_columns(*catalog, type) != nullptr) return;
        // What an earlier plan began leads elsewhere, and goes: its name is taken until then.
        const auto* begun = get_payload<EnumType>(context_.before(second_type(type)));
        if (begun != nullptr && begun->labels != std::get<EnumType>(context_.after(type)->payload).labels) return;
        std::vector<const Change*> columns;
        bool worth_it = false;
        TypeUsers users = find_type_users(context_.source(), type);
        for (const auto* list : {&users.columns, &users.contained})
            for (auto position : *list) {
                const Change* change = context_.changes.find(context_.source().objects()[position].id);
                // One that leaves for good, or only mentions the type.
                if (change == nullptr || change->action == Action::remove) continue;
                if (change->action != Action::alter) return;
                if (comes_from_above(context_.source(), change->id())) continue;
                if (!objection(context_, change->id()).empty()) return;
                if (!contains(change->changed, kConverted)) continue;
                worth_it = worth_it || is_worth_it(context_, *change->after);
                columns.push_back(change);
            }
        if (!worth_it) return;
        columns_.insert(columns_.end(), columns.begin(), columns.end());
        types_.push_back({type, second_type(type), {}, {}});
    }

    // With the column of the table above goes this one.
    static bool comes_from_above(const Catalog& catalog, const ObjectId& column) {
        const auto& payload = std::get<Column>(catalog.find(column)->payload);
        return payload.inherited && !payload.local;
    }

    ColumnPair pair_for(const Change& change, const Catalog& target) const {
        const ObjectId& id = change.id();
        ColumnPair pair{id, second_column(id)};
        Alteration<Column> alteration = alteration_of(change);
        const std::string& type = std::get<Column>(target.find(pair.after)->payload).type;
        pair.value = conversion_expression(context_.source(), context_.target(), id);
        if (!pair.value.empty()) {
            pair.search_path = change.after->origin.search_path;
            return pair;
        }
        pair.value = converted_value(context_, alteration, type);
        pair.may_fail = alteration.has(kConverted) || may_not_convert(alteration.before.type, type);
        return pair;
    }

    const EmitContext& context_;
    std::vector<const Change*> columns_;
    std::vector<Rename> types_;
};

}  // namespace

const ObjectId* user_besides_columns(const Catalog& catalog, const ObjectId& type) {
    constexpr Kind kElsewhere[] = {Kind::function,   Kind::aggregate, Kind::cast,       Kind::composite_type,
                                   Kind::range_type, Kind::domain,    Kind::typed_table};
    auto position = catalog.position(type);
    if (!position) return nullptr;
    for (const Link& link : catalog.dependents(*position)) {
        const ObjectId& user = catalog.objects()[link.object].id;
        if (std::find(std::begin(kElsewhere), std::end(kElsewhere), user.kind) != std::end(kElsewhere)) return &user;
    }
    return nullptr;
}

std::string why_converted_in_place(const EmitContext& context, const ObjectId& column) {
    if (!context.must_stay_usable(table_of(column), column)) return {};
    std::string why = objection(context, column);
    return why.empty() ? why : "in place: " + why;
}

std::optional<TypeSwaps> find_type_swaps(const EmitContext& context) {
    if (context.mode == Mode::direct) return std::nullopt;
    return Finder(context).run();
}

}  // namespace schemadiff
