#include <algorithm>

#include "base/quote.hpp"
#include "parser/generated_names.hpp"
#include "parser/references.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

std::string action_word(char action) {
    switch (action) {
        case FKCONSTR_ACTION_RESTRICT: return "restrict";
        case FKCONSTR_ACTION_CASCADE: return "cascade";
        case FKCONSTR_ACTION_SETNULL: return "set null";
        case FKCONSTR_ACTION_SETDEFAULT: return "set default";
        default: return "no action";
    }
}

ObjectId constraint_id(const Relation& relation, const std::string& name) {
    return make_id(Kind::constraint, relation.id.schema, relation.id.name, name);
}

// What the grammar of 18 knows in addition.
void read_newer_flags([[maybe_unused]] const ::Constraint* node, [[maybe_unused]] Constraint& constraint) {
#if PG_VERSION_NUM >= 180000
    constraint.enforced = node->is_enforced;
    constraint.period = node->fk_with_period;
#endif
}

void store(Elaboration& elaboration, Relation& relation, const ObjectId& id, Constraint constraint,
           const Origin& origin) {
    if (!elaboration.builder.add({id, std::move(constraint), origin}))
        elaboration.wrong("duplicate-object", -1, describe(id) + " is declared twice");
    relation.constraints.push_back(id);
    elaboration.names.add_constraint(id.schema, id.member);
    elaboration.touch(relation.id.name);
}

// The one column that a CHECK names gives its name a middle part. Source: AddRelationNewConstraints.
std::string only_column(const Relation& relation, Node* expression) {
    std::string only;
    for (const std::string& column : column_names_in(expression)) {
        bool known = std::find(relation.columns.begin(), relation.columns.end(), column) != relation.columns.end();
        if (!known || column == only) continue;
        if (!only.empty()) return {};
        only = column;
    }
    return only;
}

}  // namespace

void inherit_check(Elaboration& elaboration, Relation& child, const ObjectId& parent_constraint) {
    Object* object = elaboration.builder.find(parent_constraint);
    if (object == nullptr) return;
    auto* check = std::get_if<Constraint>(&object->payload);
    if (check == nullptr || check->type != ConstraintType::check || check->no_inherit) return;
    ObjectId id = constraint_id(child, parent_constraint.member);
    if (auto* existing = elaboration.payload<Constraint>(id)) {
        existing->inherited = true;
        if (child.partition) existing->local = false;
    } else {
        Constraint copy = *check;
        copy.local = false;
        copy.inherited = true;
        Origin origin = object->origin;
        store(elaboration, child, id, std::move(copy), origin);
    }
    for (const ObjectId& grandchild : std::vector(child.children))
        if (Relation* each = elaboration.names.relation(grandchild)) inherit_check(elaboration, *each, id);
}

void add_check(Elaboration& elaboration, Relation& relation, const ::Constraint* node, Recurse recurse) {
    Constraint check;
    check.type = ConstraintType::check;
    check.definition.text = elaboration.expression_text(node->raw_expr);
    check.no_inherit = node->is_no_inherit;
    check.validated = !node->skip_validation || !node->initially_valid ? node->initially_valid : true;
    read_newer_flags(node, check);
    std::string name = text_of(node->conname);
    if (name.empty())
        name = elaboration.choose_constraint_name(relation.id.schema, relation.id.name,
                                                  only_column(relation, node->raw_expr), "check");
    ObjectId id = constraint_id(relation, name);
    if (auto* existing = elaboration.payload<Constraint>(id); existing != nullptr && !existing->local) {
        existing->local = true;  // declared here as well as inherited
        return;
    }
    store(elaboration, relation, id, check, elaboration.origin(node->location));
    if (recurse == Recurse::no || check.no_inherit) return;
    for (const ObjectId& child : std::vector(relation.children))
        if (Relation* each = elaboration.names.relation(child)) inherit_check(elaboration, *each, id);
}

void add_foreign_key(Elaboration& elaboration, Relation& relation, const WrittenConstraint& written) {
    const ::Constraint* node = written.node;
    Relation& target = elaboration.require_relation(node->pktable);
    Constraint key;
    key.type = ConstraintType::foreign_key;
    key.columns = written.column.empty() ? strings(node->fk_attrs) : std::vector{written.column};
    for (const std::string& column : key.columns) elaboration.require_column(relation, column, node->location);
    key.referenced = target.id;
    key.referenced_columns = strings(node->pk_attrs);
    for (const std::string& column : key.referenced_columns)
        elaboration.require_column(target, column, node->pktable->location);
    if (key.referenced_columns.empty()) {
        for (const ObjectId& id : target.constraints) {
            auto* candidate = elaboration.payload<Constraint>(id);
            if (candidate != nullptr && candidate->type == ConstraintType::primary_key)
                key.referenced_columns = candidate->columns;
        }
        if (key.referenced_columns.empty())
            elaboration.not_yet("no-primary-key", node->pktable->location, target.id.name,
                                "there is no primary key for referenced table " + display_name(target.id));
    }
    key.match = node->fk_matchtype == FKCONSTR_MATCH_FULL ? "full" : "simple";
    key.on_update = action_word(node->fk_upd_action);
    key.on_delete = action_word(node->fk_del_action);
    key.on_delete_columns = strings(node->fk_del_set_cols);
    key.deferrable = node->deferrable || node->initdeferred;
    key.initially_deferred = node->initdeferred;
    key.validated = node->initially_valid;
    read_newer_flags(node, key);
    std::string name = text_of(node->conname);
    if (name.empty())
        name = elaboration.choose_constraint_name(relation.id.schema, relation.id.name, name_addition(key.columns),
                                                  "fkey");
    store(elaboration, relation, constraint_id(relation, name), std::move(key), elaboration.origin(node->location));
    if (relation.partitioned) adopt_foreign_keys_of(elaboration, relation, constraint_id(relation, name));
    // The server keeps one more pg_constraint row for each partition of the referenced table.
    if (target.partitioned)
        for (std::size_t i = 0; i < target.children.size(); ++i)
            elaboration.names.add_constraint(
                relation.id.schema,
                elaboration.choose_constraint_name(
                    relation.id.schema, relation.id.name,
                    name_addition(written.column.empty() ? strings(node->fk_attrs) : std::vector{written.column}),
                    "fkey"));
}

void add_constraint(Elaboration& elaboration, Relation& relation, const WrittenConstraint& written, Recurse recurse) {
    ::Constraint* node = written.node;
    switch (node->contype) {
        case CONSTR_CHECK: add_check(elaboration, relation, node, recurse); break;
        case CONSTR_FOREIGN: add_foreign_key(elaboration, relation, written); break;
        case CONSTR_PRIMARY:
        case CONSTR_UNIQUE:
        case CONSTR_EXCLUSION: {
            IndexDraft draft = draft_key(elaboration, relation, written);
            if (node->contype == CONSTR_PRIMARY)
                for (const std::string& column : draft.constraint.columns)
                    set_not_null(elaboration, relation, column, recurse);
            store_index(elaboration, relation, std::move(draft), recurse);
            break;
        }
        case CONSTR_NOTNULL:
            for (const std::string& column : strings(node->keys))
                set_not_null(elaboration, relation, column, recurse, text_of(node->conname));
            break;
        default: elaboration.undecidable(node->location, "this form of constraint is not understood");
    }
}

void drop_constraint(Elaboration& elaboration, Relation& relation, const std::string& name, Recurse recurse) {
    ObjectId id = constraint_id(relation, name);
    std::erase(relation.constraints, id);
    std::erase(relation.indexes, id);
    elaboration.builder.remove(id);
    elaboration.names.remove_constraint(id.schema, name);
    Relation* index = elaboration.names.relation({id.schema, name});
    if (index != nullptr && index->id == id) elaboration.names.remove_relation({id.schema, name});
    if (recurse == Recurse::no) return;
    for (const ObjectId& child : std::vector(relation.children)) {
        Relation* each = elaboration.names.relation(child);
        auto* copy = each == nullptr ? nullptr : elaboration.payload<Constraint>(constraint_id(*each, name));
        if (copy == nullptr || !copy->inherited) continue;
        copy->inherited = false;
        if (!copy->local) drop_constraint(elaboration, *each, name, recurse);
    }
}

}  // namespace schemadiff
