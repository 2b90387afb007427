#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/aside.hpp"
#include "emit/online/type_swap.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

using Labels = std::vector<std::string>;

bool has_label(const Labels& labels, const std::string& label) {
    return std::find(labels.begin(), labels.end(), label) != labels.end();
}

Labels quoted(const Labels& labels) {
    Labels result;
    for (const std::string& label : labels) result.push_back(quote_literal(label));
    return result;
}

// Where the new label at `place` goes, by a neighbour that is there when the labels are added from first to last.
std::string neighbour(const Labels& before, const Labels& after, std::size_t place) {
    bool last = std::none_of(after.begin() + static_cast<std::ptrdiff_t>(place), after.end(),
                             [&](const std::string& label) { return has_label(before, label); });
    if (last) return {};
    if (place == 0) return " BEFORE " + quote_literal(before.front());
    return " AFTER " + quote_literal(after[place - 1]);
}

Labels removed_labels(const Labels& before, const Labels& after) {
    Labels removed;
    for (const std::string& label : before)
        if (!has_label(after, label)) removed.push_back(label);
    return removed;
}

void add_removed_labels_loss(Statement& statement, const ObjectId& id, const Labels& before, const Labels& after) {
    Labels removed = removed_labels(before, after);
    if (removed.empty()) return;
    statement.effects.losses.push_back(
        {"D106", id,
         fmt::format("enum {} loses {} {}; a row that still holds a removed label stops the conversion",
                     display_name(id), removed.size() == 1 ? "label" : "labels", join(quoted(removed), ", "))});
}

}  // namespace

void create(const EmitContext&, const Object& object, const EnumType& value, Statements& out) {
    add_create(out, object,
               fmt::format("CREATE TYPE {} AS ENUM ({})", sql_name(object.id), join(quoted(value.labels), ", ")));
}

void drop(const EmitContext& context, const Object& object, const EnumType& value, Statements& out) {
    const Object* second = context.after(second_type(object.id));
    if (second == nullptr) return drop_type(context, object, "TYPE", out);
    const Labels& after = std::get<EnumType>(second->payload).labels;
    Statement& statement = add_drop(out, object, "DROP TYPE " + sql_name(object.id));
    end_second_type(object.id, statement);
    add_removed_labels_loss(statement, object.id, value.labels, after);
    concern(statement, removed_labels(value.labels, after).empty() ? "B306" : "B305", object.id,
            fmt::format("code that uses {} finds it changed", display_name(object.id)));
}

void alter(const EmitContext&, const Alteration<EnumType>& alteration, Statements& out) {
    const Labels& after = alteration.after.labels;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (has_label(alteration.before.labels, after[i])) continue;
        Statement& statement =
            add_alter(out, alteration,
                      fmt::format("ALTER TYPE {} ADD VALUE {}{}", sql_name(alteration.id()), quote_literal(after[i]),
                                  neighbour(alteration.before.labels, after, i)));
        statement.transactionality = Transactionality::commit_before_use;
        concern(statement, "B310", alteration.id(),
                fmt::format("code that reads values of {} may meet {}", display_name(alteration.id()),
                            quote_literal(after[i])));
    }
}

template <>
void replace(const EmitContext& context, const Alteration<EnumType>& alteration, Statements& out) {
    auto first = out.size();
    replace_type(context, alteration, "TYPE", out);
    // At the first step, so that without permission none of the others runs either. Without rows nothing is lost.
    const Labels &before = alteration.before.labels, &after = alteration.after.labels;
    if (is_stored(context, alteration.id())) add_removed_labels_loss(out[first], alteration.id(), before, after);
    notice_redefinition(context, out[first], alteration.id(), removed_labels(before, after).empty() ? "B306" : "B305");
}

}  // namespace schemadiff
