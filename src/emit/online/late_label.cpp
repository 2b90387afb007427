#include "emit/online/late_label.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "catalog/fingerprint.hpp"
#include "catalog/objects_of.hpp"
#include "catalog/type_name.hpp"
#include "diff/compare.hpp"
#include "diff/rename.hpp"
#include "diff/type_users.hpp"
#include "emit/concern.hpp"
#include "emit/online/second_column.hpp"
#include "emit/online/type_swap.hpp"

namespace schemadiff {

namespace {

bool has_label(const Catalog& catalog, const ObjectId& type, const std::string& label) {
    const auto* value = get_payload<EnumType>(catalog.find(type));
    return value != nullptr && std::find(value->labels.begin(), value->labels.end(), label) != value->labels.end();
}

// Rows of either label would be told apart there until contract. A default is as good with the old one.
std::string speaks_of(const Catalog& source, Rename label, int server_version) {
    std::string before = label.part_before;
    if (!has_label(source, label.before, before)) std::swap(label.part_before, label.part_after);
    Catalog renamed = apply_renames(source, {label}).source;
    Changes changes = compare(source, renamed, server_version);
    for (const Change& change : changes.all()) {
        Kind kind = change.id().kind;
        if (kind == Kind::enum_type || kind == Kind::column_default) continue;
        // What only leaves and comes back for the sake of the type does not.
        if (fingerprint(*change.before) != fingerprint(*change.after))
            return fmt::format("{} speaks of {}", describe(change.id()), quote_literal(before));
    }
    return {};
}

std::string objection_of_columns(const Catalog& source, const Catalog& target, int server_version,
                                 const ObjectId& type) {
    TypeUsers users = find_type_users(source, type);
    if (users.empty()) return "no column has the type";
    for (const auto* list : {&users.columns, &users.contained})
        for (std::uint32_t position : *list) {
            const Object& object = source.objects()[position];
            const auto& column = std::get<Column>(object.payload);
            if (column.inherited && !column.local) continue;
            if (target.find(object.id) == nullptr) return fmt::format("{} leaves its name", display_name(object.id));
            std::string why = why_no_second_column(source, target, server_version, object.id);
            if (!why.empty()) return why;
            // It would leave and come back, which nobody may do without permission.
            auto policies = dependents_of(source, position, Kind::policy);
            if (!policies.empty())
                return fmt::format("{} depends on it", describe(source.objects()[policies.front().object].id));
        }
    return {};
}

}  // namespace

std::string why_label_is_renamed_in_place(const Catalog& source, const Catalog& target, int server_version,
                                          const Rename& label) {
    const ObjectId& type = label.before;
    if (source.find(type) == nullptr || target.find(type) == nullptr) return "its type gets another name";
    bool has_both = has_label(source, type, label.part_before) && has_label(source, type, label.part_after);
    if (has_both || has_label(target, type, label.part_before)) return "a name goes from one label to another";
    for (const Catalog* catalog : {&source, &target})
        if (const ObjectId* user = user_besides_columns(*catalog, type))
            return fmt::format("{} has the type", display_name(*user));
    std::string why = objection_of_columns(source, target, server_version, type);
    return why.empty() ? speaks_of(source, label, server_version) : why;
}

bool can_come_first(const Catalog& source, const Catalog& target, int server_version, const Rename& label) {
    if (label.before.kind != Kind::enum_type) return false;
    if (hinted_strategy(target, label.after, label.after) == Strategy::inplace) return false;
    return why_label_is_renamed_in_place(source, target, server_version, label).empty();
}

std::vector<Rename> labels_under_way(const Catalog& target, const std::vector<Rename>& begun) {
    std::vector<Rename> labels;
    for (Rename label : begun) {
        bool old_is_wanted = has_label(target, label.after, label.part_before);
        bool new_is_wanted = has_label(target, label.after, label.part_after);
        if (old_is_wanted == new_is_wanted) continue;
        if (old_is_wanted) std::swap(label.part_before, label.part_after);
        // Back and forth is no more than one way.
        if (std::find(labels.begin(), labels.end(), label) == labels.end()) labels.push_back(std::move(label));
    }
    return labels;
}

const Rename* late_name(const EmitContext& context, const ObjectId& type, const std::string& label) {
    for (const Rename& each : context.late_labels)
        if (each.after == type && each.part_after == label) return &each;
    return nullptr;
}

std::vector<std::string> lost_labels(const EmitContext& context, const ObjectId& type,
                                     const std::vector<std::string>& before, const std::vector<std::string>& after) {
    std::vector<std::string> lost;
    for (const std::string& label : before) {
        bool is_turned = std::any_of(context.late_labels.begin(), context.late_labels.end(), [&](const Rename& each) {
            return each.before == type && each.part_before == label;
        });
        if (!is_turned && std::find(after.begin(), after.end(), label) == after.end()) lost.push_back(label);
    }
    return lost;
}

void notice_renamed_labels(const EmitContext& context, const ObjectId& type, Statement& statement) {
    for (const Rename& label : context.late_labels)
        if (label.before == type)
            concern(statement, "B319", type,
                    fmt::format("code that calls it {} fails from here on: it is {}", quote_literal(label.part_before),
                                quote_literal(label.part_after)));
}

std::string text_with_new_labels(const EmitContext& context, const Object& column) {
    const auto& payload = std::get<Column>(column.payload);
    std::string name = quote_identifier(column.id.member);
    bool array = is_array(payload.type);
    std::string text, branches;
    auto position = context.source().position(column.id);
    for (const Rename& label : context.late_labels) {
        auto links = context.source().dependencies(*position);
        bool holds = std::any_of(links.begin(), links.end(), [&](const Link& link) {
            return context.source().objects()[link.object].id == label.before;
        });
        if (!holds) continue;
        std::string before = quote_literal(label.part_before), after = quote_literal(label.part_after);
        if (array)
            text = fmt::format("pg_catalog.array_replace({}, {}, {})", text.empty() ? name + "::text[]" : text, before,
                               after);
        else
            branches += fmt::format(" WHEN {} THEN {}", before, after);
    }
    return branches.empty() ? text : fmt::format("CASE {0}::text{1} ELSE {0}::text END", name, branches);
}

}  // namespace schemadiff
