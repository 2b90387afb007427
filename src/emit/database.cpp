#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/concern.hpp"

namespace schemadiff {

namespace {

bool allows_fewer(int before, int after) { return after >= 0 && (before < 0 || after < before); }

std::string altered(const ObjectId& id, const Database& before, const Database& after) {
    std::string sql = "ALTER DATABASE " + quote_identifier(id.name) + " WITH";
    if (before.connection_limit != after.connection_limit)
        sql += fmt::format(" CONNECTION LIMIT {}", after.connection_limit);
    if (before.is_template != after.is_template) sql += fmt::format(" IS_TEMPLATE {}", after.is_template);
    return sql;
}

void add_facts(Statement& statement, const ObjectId& id, const Database& before, const Database& after) {
    if (!allows_fewer(before.connection_limit, after.connection_limit)) return;
    statement.phase = Phase::contract;
    concern(
        statement, "B325", id,
        fmt::format("no more than {} sessions at a time may connect to {}", after.connection_limit, display_name(id)));
}

}  // namespace

void create(const EmitContext&, const Object& object, const Database& value, Statements& out) {
    if (compare_fields(value, Database{}).empty()) return;
    add_facts(add_create(out, object, altered(object.id, {}, value)), object.id, {}, value);
}

void drop(const EmitContext&, const Object& object, const Database& value, Statements& out) {
    add_facts(add_drop(out, object, altered(object.id, value, {})), object.id, value, {});
}

void alter(const EmitContext&, const Alteration<Database>& change, Statements& out) {
    add_facts(add_alter(out, change, altered(change.id(), change.before, change.after)), change.id(), change.before,
              change.after);
}

}  // namespace schemadiff
