#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/concern.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

constexpr std::size_t kEveryKind = 3;

std::string create_sql(const ObjectId& id, const ExtendedStatistics& value) {
    std::vector<std::string> elements;
    for (const std::string& column : value.columns) elements.push_back(quote_identifier(column));
    for (const Expression& expression : value.expressions) elements.push_back('(' + expression.text + ')');
    bool some = !value.kinds.empty() && value.kinds.size() < kEveryKind;
    return fmt::format("CREATE STATISTICS {}{} ON {} FROM {}", sql_name(id),
                       some ? " (" + join(value.kinds, ", ") + ')' : std::string(), join(elements, ", "),
                       sql_name(value.relation));
}

void set_target(const Object& object, const ExtendedStatistics& value, Statements& out) {
    Change change{Action::alter, nullptr, &object, {"target"}, false, nullptr};
    add_alter(out, object, change,
              fmt::format("ALTER STATISTICS {} SET STATISTICS {}", sql_name(object.id), value.target));
}

}  // namespace

// Catalog O01 and O02.
void create(const EmitContext&, const Object& object, const ExtendedStatistics& value, Statements& out) {
    lock(add_create(out, object, create_sql(object.id, value)), value.relation, LockMode::share_update_exclusive);
    if (value.target >= 0) set_target(object, value, out);
}

void drop(const EmitContext& context, const Object& object, const ExtendedStatistics& value, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP STATISTICS " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    lock(statement, value.relation, LockMode::share_update_exclusive);
    if (!context.is_created(object.id))
        concern(statement, "P803", object.id,
                fmt::format("the planner of queries on {} knows less", display_name(value.relation)));
}

void alter(const EmitContext&, const Alteration<ExtendedStatistics>& change, Statements& out) {
    set_target(change.after_object, change.after, out);
}

}  // namespace schemadiff
