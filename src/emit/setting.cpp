#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/concern.hpp"
#include "emit/routine.hpp"

namespace schemadiff {

namespace {

std::string altered(const ObjectId& id) {
    if (id.name.empty() && !id.signature.empty()) return "ALTER DATABASE " + quote_identifier(id.signature);
    std::string sql = "ALTER ROLE " + (id.name.empty() ? std::string("ALL") : quote_identifier(id.name));
    if (!id.signature.empty()) sql += " IN DATABASE " + quote_identifier(id.signature);
    return sql;
}

std::string set(const ObjectId& id, const Setting& value) {
    return altered(id) + configuration_clause(id.member + '=' + value.value);
}

void notice(Statement& statement, const ObjectId& id) {
    concern(statement, "X910", id, fmt::format("sessions that begin later have another {}", display_name(id)));
}

}  // namespace

void create(const EmitContext&, const Object& object, const Setting& value, Statements& out) {
    notice(add_create(out, object, set(object.id, value)), object.id);
}

void drop(const EmitContext&, const Object& object, const Setting&, Statements& out) {
    Statement& statement = add_drop(out, object, altered(object.id) + " RESET " + parameter_name(object.id.member));
    statement.phase = Phase::contract;
    notice(statement, object.id);
}

void alter(const EmitContext&, const Alteration<Setting>& change, Statements& out) {
    Statement& statement = add_alter(out, change, set(change.id(), change.after));
    statement.phase = Phase::contract;
    notice(statement, change.id());
}

}  // namespace schemadiff
