#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/concern.hpp"
#include "emit/published.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

std::string publish(const Publication& value) { return "publish = " + quote_literal(join(value.operations, ", ")); }
std::string via_root(const Publication& value) {
    return std::string("publish_via_partition_root = ") + (value.via_root ? "true" : "false");
}
std::string generated_columns(const Publication& value) {
    return "publish_generated_columns = " + value.generated_columns;
}

// All tables: those that stay tell whether somebody writes them already.
void notice_all_stopped_writers(const EmitContext& context, Statement& statement, const Publication& value) {
    for (const Object& object : context.target().objects()) {
        const auto* table = get_payload<Table>(&object);
        if (table == nullptr || !table->partition_key.empty() || table->is_foreign()) continue;
        notice_stopped_writers(context, statement, value, object.id);
    }
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Publication& value, Statements& out) {
    const Publication defaults;
    std::vector<std::string> options;
    if (value.operations != defaults.operations) options.push_back(publish(value));
    if (value.via_root) options.push_back(via_root(value));
    if (value.generated_columns != defaults.generated_columns) options.push_back(generated_columns(value));
    Statement& statement = add_create(
        out, object,
        fmt::format("CREATE PUBLICATION {}{}{}", sql_name(object.id), value.all_tables ? " FOR ALL TABLES" : "",
                    options.empty() ? std::string() : " WITH (" + join(options, ", ") + ')'));
    if (value.all_tables) notice_all_stopped_writers(context, statement, value);
}

void drop(const EmitContext& context, const Object& object, const Publication&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP PUBLICATION " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    concern(statement, "X902", object.id,
            fmt::format("subscribers of {} get no more of it{}", display_name(object.id),
                        context.is_created(object.id) ? " until it is back" : ""));
}

void alter(const EmitContext&, const Alteration<Publication>& change, Statements& out) {
    std::vector<std::string> options;
    if (change.has("operations")) options.push_back(publish(change.after));
    if (change.has("via_root")) options.push_back(via_root(change.after));
    if (change.has("generated_columns")) options.push_back(generated_columns(change.after));
    Statement& statement = add_alter(
        out, change, fmt::format("ALTER PUBLICATION {} SET ({})", sql_name(change.id()), join(options, ", ")));
    const auto& more = change.after.operations;
    bool less =
        std::any_of(change.before.operations.begin(), change.before.operations.end(),
                    [&](const std::string& each) { return std::find(more.begin(), more.end(), each) == more.end(); });
    if (less || !change.has("operations")) statement.phase = Phase::contract;
    concern(statement, "X902", change.id(),
            fmt::format("subscribers of {} get other changes than before", display_name(change.id())));
}

}  // namespace schemadiff
