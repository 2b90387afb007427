#include "emit/emit.hpp"
#include "emit/inheritance_tree.hpp"

namespace schemadiff {

namespace {

// Not combinable: the columns are compared with the type when the statement begins.
Statement& add(Statements& out, Verb verb, const Object& object, const std::string& clause) {
    const ObjectId& id = object.id;
    Statement& statement = add_table_clause(out, verb, object, "ALTER TABLE " + relation_name(id), clause);
    statement.combinable = false;
    return lock(statement, table_of(id), LockMode::access_exclusive);
}

}  // namespace

// CREATE TABLE .. OF has done it for a new table.
void create(const EmitContext& context, const Object& object, const TypedTable& value, Statements& out) {
    Statement& statement = add(out, Verb::create, object, "OF " + value.type);
    const Catalog& target = context.target();
    for (const Link& link : target.dependents(*target.position(table_of(object.id))))
        if (link.why == EdgeKind::member_of && target.objects()[link.object].id.kind == Kind::column)
            statement.consumes.push_back(target.objects()[link.object].id);
}

void drop(const EmitContext&, const Object& object, const TypedTable&, Statements& out) {
    add(out, Verb::drop, object, "NOT OF");
}

void alter(const EmitContext&, const Alteration<TypedTable>&, Statements&) {}

}  // namespace schemadiff
