#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/emit.hpp"
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

}  // namespace

void create(const EmitContext&, const Object& object, const ReplicaIdentity& value, Statements& out) {
    add(out, Verb::create, object, identity_sql(value));
}

void drop(const EmitContext& context, const Object& object, const ReplicaIdentity&, Statements& out) {
    if (context.after(object.id) != nullptr) return;  // set anew, there is nothing to go back to in between
    add(out, Verb::drop, object, "DEFAULT");
}

void alter(const EmitContext&, const Alteration<ReplicaIdentity>&, Statements&) {}

}  // namespace schemadiff
