#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/concern.hpp"
#include "emit/firing.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

std::string condition(const EventTrigger& value) {
    if (value.tags.empty()) return {};
    std::vector<std::string> tags;
    for (const std::string& tag : value.tags) tags.push_back(quote_literal(tag));
    return "\n    WHEN TAG IN (" + join(tags, ", ") + ')';
}

void notice_firing(Statement& statement, const ObjectId& id) {
    concern(statement, "X907", id,
            fmt::format("event trigger {} runs inside of statements that change the schema, and may refuse them",
                        display_name(id)));
}

void add_enabled(const Object& object, const EventTrigger& value, Statements& out) {
    Change change{Action::alter, nullptr, &object, {"enabled"}, false, nullptr};
    add_alter(out, object, change,
              fmt::format("ALTER EVENT TRIGGER {} {}", sql_name(object.id), firing_words(value.enabled)));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const EventTrigger& value, Statements& out) {
    Statement& statement = add_create(out, object,
                                      fmt::format("CREATE EVENT TRIGGER {} ON {}{}\n    EXECUTE FUNCTION {}()",
                                                  sql_name(object.id), value.event, condition(value), value.function));
    if (!is_silent(value.enabled) && is_added_or_redefined(context, object.id)) notice_firing(statement, object.id);
    if (value.enabled != "enabled") add_enabled(object, value, out);
}

void drop(const EmitContext& context, const Object& object, const EventTrigger& value, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP EVENT TRIGGER " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    if (!context.is_created(object.id) && !is_silent(value.enabled))
        concern(statement, "B317", object.id,
                fmt::format("changes of the schema no longer fire {}", describe(object.id)));
}

void alter(const EmitContext&, const Alteration<EventTrigger>& change, Statements& out) {
    add_enabled(change.after_object, change.after, out);
    if (is_silent(change.before.enabled) && !is_silent(change.after.enabled)) notice_firing(out.back(), change.id());
    if (!is_silent(change.before.enabled) && is_silent(change.after.enabled)) {
        out.back().phase = Phase::contract;
        concern(out.back(), "B317", change.id(),
                fmt::format("changes of the schema no longer fire {}", describe(change.id())));
    }
}

}  // namespace schemadiff
