#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/aside.hpp"
#include "emit/online/late_label.hpp"
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

Statement add_value(const ObjectId& id, const std::string& label, const std::string& place) {
    Statement statement;
    statement.subject = id;
    statement.verb = Verb::alter;
    statement.head = fmt::format("ALTER TYPE {} ADD VALUE {}{}", sql_name(id), quote_literal(label), place);
    statement.transactionality = Transactionality::commit_before_use;
    concern(statement, "B310", id,
            fmt::format("code that reads values of {} may meet {}", display_name(id), quote_literal(label)));
    return statement;
}

// New code writes them before contract makes the type anew.
void add_coming_labels(const EmitContext& context, const ObjectId& id, const Labels& before, const Labels& after,
                       Statements& out) {
    if (context.mode == Mode::direct || !is_stored(context, id)) return;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (has_label(before, after[i])) continue;
        const Rename* renamed = late_name(context, id, after[i]);
        std::string place =
            renamed == nullptr ? neighbour(before, after, i) : " AFTER " + quote_literal(renamed->part_before);
        Statement statement = add_value(id, after[i], place);
        // Only the old type gets it.
        statement.apart = true;
        statement.precedes.push_back(id);
        statement.reason = renamed == nullptr ? "for code that writes it before contract"
                                              : quote_literal(renamed->part_before) + " gets this name";
        out.push_back(std::move(statement));
    }
}

void add_lost_labels_loss(Statement& statement, const ObjectId& id, const Labels& lost) {
    if (lost.empty()) return;
    statement.effects.losses.push_back(
        {"D106", id,
         fmt::format("enum {} loses {} {}; a row that still holds a removed label stops the conversion",
                     display_name(id), lost.size() == 1 ? "label" : "labels", join(quoted(lost), ", "))});
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
    add_coming_labels(context, object.id, value.labels, after, out);
    Labels lost = lost_labels(context, object.id, value.labels, after);
    Statement& statement = add_drop(out, object, "DROP TYPE " + sql_name(object.id));
    end_second_type(object.id, statement);
    add_lost_labels_loss(statement, object.id, lost);
    notice_renamed_labels(context, object.id, statement);
    concern(statement, lost.empty() ? "B306" : "B305", object.id,
            fmt::format("code that uses {} finds it changed", display_name(object.id)));
}

void alter(const EmitContext&, const Alteration<EnumType>& alteration, Statements& out) {
    const Labels &before = alteration.before.labels, &after = alteration.after.labels;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (has_label(before, after[i])) continue;
        Statement statement = add_value(alteration.id(), after[i], neighbour(before, after, i));
        statement.search_path = alteration.after_object.origin.search_path;
        out.push_back(std::move(statement));
    }
}

template <>
void replace(const EmitContext& context, const Alteration<EnumType>& alteration, Statements& out) {
    const Labels &before = alteration.before.labels, &after = alteration.after.labels;
    add_coming_labels(context, alteration.id(), before, after, out);
    auto first = out.size();
    replace_type(context, alteration, "TYPE", out);
    Labels lost = lost_labels(context, alteration.id(), before, after);
    // At the first step, so that without permission none of the others runs either. Without rows nothing is lost.
    if (is_stored(context, alteration.id())) add_lost_labels_loss(out[first], alteration.id(), lost);
    notice_renamed_labels(context, alteration.id(), out[first]);
    notice_redefinition(context, out[first], alteration.id(), lost.empty() ? "B306" : "B305");
}

}  // namespace schemadiff
