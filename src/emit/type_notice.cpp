#include "emit/type_notice.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "diff/type_change.hpp"
#include "emit/concern.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/late_label.hpp"
#include "emit/published.hpp"
#include "emit/row_work.hpp"

namespace schemadiff {

// Source: RevalidateCachedQuery() in plancache.c.
void notice_row_shape(const EmitContext& context, Statement& statement, const ObjectId& table) {
    notice_subscribers(context, statement, table);
    concern(statement, "P805", table,
            fmt::format("a prepared SELECT * of {} fails once with 'cached plan must not change result type'",
                        display_name(table)));
}

void notice_type_change(const EmitContext& context, Statement& statement, const ObjectId& column, const Column& before,
                        const Column& after) {
    std::string name = display_name(column);
    notice_row_shape(context, statement, table_of(column));
    concern(statement, "P803", column, fmt::format("the planner knows nothing about {} until ANALYZE", name));
    bool other_type = before.type != after.type;
    if (other_type && narrows_type(before.type, after.type))
        concern(statement, "B305", column,
                fmt::format("code that writes values of {} that do not fit {} fails", name, after.type));
    else if (other_type && !widens_type(before.type, after.type))
        concern(statement, "B306", column,
                fmt::format("readers of {} get {} in place of {}", name, after.type, before.type));
    else if (before.collation != after.collation)
        concern(statement, "B306", column, fmt::format("values of {} sort and compare in another way", name));
}

void notice_loss(Statement& statement, const ObjectId& column, const Column& before, const Column& after) {
    if (before.type == after.type || !may_lose_data(before.type, after.type)) return;
    statement.effects.losses.push_back({"D105", column,
                                        fmt::format("values of {} may lose precision or range: {} becomes {}",
                                                    display_name(column), before.type, after.type)});
}

std::string converted_value(const EmitContext& context, const Alteration<Column>& change, const std::string& type) {
    std::string name = quote_identifier(change.before_object.id.member);
    // The old type has moved aside and knows no cast to the new one, but both can be written as text.
    if (is_converted(context, change.change)) {
        std::string text = text_with_new_labels(context, change.before_object);
        return fmt::format("{}::{}", text.empty() ? name + "::text" : '(' + text + ')', type);
    }
    std::string before = stored_type(context.source(), change.before_object.id).type;
    std::string_view through = has_explicit_cast(before, type) ? "" : "::text";
    return fmt::format("{}{}::{}", name, through, type);
}

}  // namespace schemadiff
