// NOT NULL and its name. Source: AddRelationNotNullConstraints, AddRelationNewConstraints, ATExecSetNotNull.
#include "catalog/not_null.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

bool is_named(const Elaboration& elaboration) {
    return elaboration.environment.server_version >= kNotNullIsAConstraint;
}

void give_name(Elaboration& elaboration, const Relation& relation, const std::string& column, Column& payload,
               std::string name) {
    if (!is_named(elaboration)) return;
    if (name.empty())
        name = elaboration.choose_constraint_name(relation.id.schema, relation.id.name, column, "not_null");
    elaboration.names.add_constraint(relation.id.schema, name);
    payload.not_null_name = IfStated(std::move(name));
}

}  // namespace

void set_not_null(Elaboration& elaboration, Relation& relation, const std::string& column, Recurse recurse,
                  const std::string& name) {
    elaboration.require_column(relation, column);
    auto* found = elaboration.payload<Column>(column_id(relation, column));
    if (found == nullptr) return;
    if (!found->not_null) give_name(elaboration, relation, column, *found, name);
    found->not_null = true;
    found->not_null_from_above = false;
    if (recurse == Recurse::no) return;
    std::string inherited = found->not_null_name.value.value_or("");
    for (const ObjectId& child : std::vector(relation.children))
        if (Relation* each = elaboration.names.relation(child)) {
            const auto* theirs = elaboration.payload<Column>(column_id(*each, column));
            bool from_above = theirs != nullptr && (!theirs->not_null || theirs->not_null_from_above);
            set_not_null(elaboration, *each, column, recurse, inherited);
            if (auto* after = elaboration.payload<Column>(column_id(*each, column)))
                after->not_null_from_above = from_above;
        }
}

void drop_not_null(Elaboration& elaboration, Relation& relation, const std::string& column, Recurse recurse) {
    elaboration.require_column(relation, column);
    ObjectId id = column_id(relation, column);
    forget_not_null_name(elaboration, id);
    if (auto* found = elaboration.payload<Column>(id)) found->not_null = false;
    if (recurse == Recurse::no) return;
    for (const ObjectId& child : std::vector(relation.children))
        if (Relation* each = elaboration.names.relation(child)) drop_not_null(elaboration, *each, column, recurse);
}

void state_not_null(const Elaboration& elaboration, Column& column, const std::string& name) {
    column.not_null = true;
    column.not_null_from_above = false;
    column.not_null_name = name.empty() || !is_named(elaboration) ? IfStated() : IfStated(name);
}

IfStated name_not_null(Elaboration& elaboration, const Relation& relation, const std::string& column) {
    auto* found = elaboration.payload<Column>(column_id(relation, column));
    if (found == nullptr || !found->not_null) return {};
    give_name(elaboration, relation, column, *found, found->not_null_name.value.value_or(""));
    return found->not_null_name;
}

void forget_not_null_name(Elaboration& elaboration, const ObjectId& column) {
    auto* found = elaboration.payload<Column>(column);
    if (found == nullptr || !found->not_null_name.value) return;
    elaboration.names.remove_constraint(column.schema, *found->not_null_name.value);
    found->not_null_name = IfStated();
}

const std::string* column_of_not_null(Elaboration& elaboration, const Relation& relation, const std::string& name) {
    for (const std::string& column : relation.columns) {
        auto* found = elaboration.payload<Column>(column_id(relation, column));
        if (found != nullptr && found->not_null && found->not_null_name.value == name) return &column;
    }
    return nullptr;
}

void rename_not_null(Elaboration& elaboration, Relation& relation, const std::string& column, const std::string& name) {
    auto* found = elaboration.payload<Column>(column_id(relation, column));
    std::string old = found->not_null_name.value.value_or("");
    forget_not_null_name(elaboration, column_id(relation, column));
    give_name(elaboration, relation, column, *found, name);
    for (const ObjectId& child : std::vector(relation.children)) {
        Relation* each = elaboration.names.relation(child);
        const std::string* theirs = each == nullptr ? nullptr : column_of_not_null(elaboration, *each, old);
        if (theirs != nullptr) rename_not_null(elaboration, *each, std::string(*theirs), name);
    }
}

}  // namespace schemadiff
