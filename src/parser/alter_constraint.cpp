// ALTER TABLE .. ADD, ALTER, VALIDATE and DROP CONSTRAINT.
#include <algorithm>

#include "base/quote.hpp"
#include "parser/alter_table.hpp"
#include "parser/handlers.hpp"
#include "parser/sequence.hpp"

namespace schemadiff {

namespace {

void add_index_constraint(const AlterTarget& target) {
    auto* node = reinterpret_cast<::Constraint*>(target.command->def);
    Elaboration& elaboration = target.elaboration;
    Relation& relation = target.relation;
    Relation& existing =
        elaboration.require_relation(QualifiedName{relation.id.schema, node->indexname}, node->location);
    Index index = elaboration.require<Index>(existing.id);
    Constraint constraint;
    constraint.type = node->contype == CONSTR_PRIMARY ? ConstraintType::primary_key : ConstraintType::unique;
    for (const IndexKey& key : index.keys) constraint.columns.push_back(key.column);
    constraint.include = index.include;
    constraint.nulls_not_distinct = index.nulls_not_distinct;
    constraint.options = index.options;
    constraint.tablespace = index.tablespace;
    constraint.clustered = index.clustered;
    constraint.deferrable = node->deferrable || node->initdeferred;
    constraint.initially_deferred = node->initdeferred;
    std::string name = node->conname == nullptr ? existing.id.name : node->conname;
    ObjectId old = existing.id;
    ObjectId id = make_id(Kind::constraint, relation.id.schema, relation.id.name, name);
    elaboration.builder.remove(old);
    elaboration.names.remove_relation({old.schema, old.name});
    std::replace(relation.indexes.begin(), relation.indexes.end(), old, id);
    elaboration.add(id, constraint, node->location);
    relation.constraints.push_back(id);
    elaboration.names.add_constraint(id.schema, name);
    Relation made;
    made.id = id;
    made.kind = RelationKind::index;
    elaboration.names.add_relation({id.schema, name}, std::move(made));
    if (constraint.type == ConstraintType::primary_key)
        for (const std::string& column : constraint.columns)
            set_not_null(elaboration, relation, column, target.recurse);
}

}  // namespace

void add_table_constraint(const AlterTarget& target) {
    auto* node = reinterpret_cast<::Constraint*>(target.command->def);
    if (node->indexname != nullptr)
        add_index_constraint(target);
    else
        add_constraint(target.elaboration, target.relation, {node, {}}, target.recurse);
}

namespace {

Constraint& required_constraint(const AlterTarget& target, const std::string& name) {
    ObjectId id = make_id(Kind::constraint, target.relation.id.schema, target.relation.id.name, name);
    auto* found = target.elaboration.payload<Constraint>(id);
    if (found == nullptr)
        target.elaboration.not_yet("unknown-constraint", -1, id.name, describe(id) + " does not exist");
    return *found;
}

}  // namespace

void alter_constraint(const AlterTarget& target) {
    auto* node = reinterpret_cast<::Constraint*>(target.command->def);
#if PG_VERSION_NUM >= 180000
    target.elaboration.undecidable(-1, "ALTER CONSTRAINT");
    (void)node;
#else
    Constraint& constraint = required_constraint(target, text_of(node->conname));
    constraint.deferrable = node->deferrable || node->initdeferred;
    constraint.initially_deferred = node->initdeferred;
#endif
}

void validate_constraint(const AlterTarget& target) {
    if (column_of_not_null(target.elaboration, target.relation, target.name()) != nullptr) return;
    Constraint& constraint = required_constraint(target, target.name());
    constraint.validated = true;
    if (constraint.type != ConstraintType::check || constraint.no_inherit) return;
    target.each_child([](const AlterTarget& child) { validate_constraint(child); });
}

void drop_table_constraint(const AlterTarget& target) {
    ObjectId id = make_id(Kind::constraint, target.relation.id.schema, target.relation.id.name, target.name());
    if (const std::string* column = column_of_not_null(target.elaboration, target.relation, target.name()))
        return drop_not_null(target.elaboration, target.relation, std::string(*column), target.recurse);
    if (target.command->missing_ok && target.elaboration.builder.find(id) == nullptr) return;
    required_constraint(target, target.name());
    drop_constraint(target.elaboration, target.relation, target.name(), target.recurse);
}

}  // namespace schemadiff
