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

bool are_all_in(const std::vector<std::string>& some, const std::vector<std::string>& all) {
    return std::all_of(some.begin(), some.end(),
                       [&](const std::string& each) { return std::find(all.begin(), all.end(), each) != all.end(); });
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
    if (value.all_tables) care_for_all_writers(context, statement, object.id.name);
}

void drop(const EmitContext& context, const Object& object, const Publication&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP PUBLICATION " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    concern(statement, "X902", object.id,
            fmt::format("subscribers of {} get no more of it{}", display_name(object.id),
                        context.is_created(object.id) ? " until it is back" : ""));
}

void alter(const EmitContext& context, const Alteration<Publication>& change, Statements& out) {
    std::vector<std::string> options;
    if (change.has("operations")) options.push_back(publish(change.after));
    if (change.has("via_root")) options.push_back(via_root(change.after));
    if (change.has("generated_columns")) options.push_back(generated_columns(change.after));
    Statement& statement = add_alter(
        out, change, fmt::format("ALTER PUBLICATION {} SET ({})", sql_name(change.id()), join(options, ", ")));
    if (!are_all_in(change.before.operations, change.after.operations) || !change.has("operations"))
        statement.phase = Phase::contract;
    if (!are_all_in(change.after.operations, change.before.operations))
        care_for_all_writers(context, statement, change.id().name);
    concern(statement, "X902", change.id(),
            fmt::format("subscribers of {} get other changes than before", display_name(change.id())));
}

}  // namespace schemadiff
