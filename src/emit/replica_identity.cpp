#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/concern.hpp"
#include "emit/inheritance_tree.hpp"

namespace schemadiff {

namespace {

Statement& add(Statements& out, Verb verb, const Object& object, const std::string& identity) {
    Statement& statement = add_table_clause(out, verb, object, "ALTER TABLE ONLY " + relation_name(object.id),
                                            "REPLICA IDENTITY " + identity);
    return lock(statement, table_of(object.id), LockMode::access_exclusive);
}

std::string identity_sql(const ReplicaIdentity& value) {
    if (value.identity == "index") return "USING INDEX " + quote_identifier(value.index);
    return value.identity == "full" ? "FULL" : "NOTHING";
}

void notice(Statement& statement, const ObjectId& id, const std::string& identity) {
    concern(statement, "X901", table_of(id),
            fmt::format("UPDATE and DELETE of {} are replicated by REPLICA IDENTITY {}", display_name(table_of(id)),
                        identity));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const ReplicaIdentity& value, Statements& out) {
    Statement& statement = add(out, Verb::create, object, identity_sql(value));
    if (context.is_created(table_of(object.id)) || !is_added_or_redefined(context, object.id)) return;
    notice(statement, object.id, identity_sql(value));
}

void drop(const EmitContext& context, const Object& object, const ReplicaIdentity&, Statements& out) {
    if (context.after(object.id) != nullptr) return;  // set anew, there is nothing to go back to in between
    notice(add(out, Verb::drop, object, "DEFAULT"), object.id, "DEFAULT");
}

void alter(const EmitContext&, const Alteration<ReplicaIdentity>&, Statements&) {}

}  // namespace schemadiff
