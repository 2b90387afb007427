// ALTER TABLE and its relatives for other relations: one function a command.
#include <algorithm>

#include "base/quote.hpp"
#include "parser/handlers.hpp"
#include "parser/sequence.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

// What a command works on.
struct Target {
    Elaboration& elaboration;
    Relation& relation;
    AlterTableCmd* command;
    Recurse recurse;

    std::string name() const { return text_of(command->name); }
    Column* column() const {
        elaboration.require_column(relation, name());
        return elaboration.payload<Column>(column_id(relation, name()));
    }
    template <class Work>
    void each_child(Work&& work) const {
        if (recurse == Recurse::no) return;
        for (const ObjectId& id : std::vector(relation.children))
            if (Relation* child = elaboration.names.relation(id)) work(Target{elaboration, *child, command, recurse});
    }
};

void alter_default(const Target& target) {
    target.elaboration.require_column(target.relation, target.name());
    ObjectId id = make_id(Kind::column_default, target.relation.id.schema, target.relation.id.name, target.name());
    target.elaboration.builder.remove(id);
    if (target.command->def != nullptr)
        target.elaboration.put(id, ColumnDefault{{target.elaboration.expression_text(target.command->def), {}}});
    target.each_child(alter_default);
}

void drop_not_null(const Target& target) {
    if (Column* column = target.column()) column->not_null = false;
    target.each_child(drop_not_null);
}

void alter_type(const Target& target) {
    auto* definition = castNode(ColumnDef, target.command->def);
    Column* column = target.column();
    if (column == nullptr) return;
    std::string type = target.elaboration.type_text(definition->typeName);
    column->type = type;
    column->collation = definition->collClause == nullptr
                            ? std::string()
                            : collation_text(target.elaboration, definition->collClause->collname);
    target.each_child(alter_type);
}

void set_storage(const Target& target) {
    if (Column* column = target.column()) column->storage = stated_storage(strVal(target.command->def), column->type);
    target.each_child(set_storage);
}

void set_compression(const Target& target) {
    std::string method = strVal(target.command->def);
    if (Column* column = target.column()) column->compression = method == "default" ? std::string() : method;
    target.each_child(set_compression);
}

// Of a column, or of an index's expression column by its number.
void set_statistics(const Target& target) {
    int value = target.command->def == nullptr ? -1 : static_cast<int>(whole_number(target.command->def));
    if (target.relation.kind == RelationKind::index) {
        auto* index = target.elaboration.payload<Index>(target.relation.id);
        auto at = static_cast<std::size_t>(target.command->num) - 1;
        if (index != nullptr && at < index->keys.size()) index->keys[at].statistics = value;
        return;
    }
    if (Column* column = target.column()) column->statistics = value;
    target.each_child(set_statistics);
}

void merge_options(Options& options, const List* stated, bool reset) {
    for (const std::string& option : options_of(stated)) {
        std::string prefix = option.substr(0, option.find('=') + 1);
        std::erase_if(options, [&](const std::string& each) { return each.starts_with(prefix); });
        if (!reset) options.push_back(option);
    }
    std::sort(options.begin(), options.end());
}

void set_column_options(const Target& target) {
    auto* stated = reinterpret_cast<List*>(target.command->def);
    if (Column* column = target.column()) merge_options(column->options, stated, target.command->subtype == AT_ResetOptions);
}

void set_relation_options(const Target& target) {
    auto* stated = reinterpret_cast<List*>(target.command->def);
    bool reset = target.command->subtype == AT_ResetRelOptions;
    Object* object = target.elaboration.builder.find(target.relation.id);
    if (object == nullptr) return;
    std::visit(
        [&](auto& payload) {
            if constexpr (requires { payload.options.begin(); }) merge_options(payload.options, stated, reset);
        },
        object->payload);
}

void add_index_constraint(const Target& target) {
    auto* node = reinterpret_cast<::Constraint*>(target.command->def);
    Elaboration& elaboration = target.elaboration;
    Relation& relation = target.relation;
    Relation& existing = elaboration.require_relation(QualifiedName{relation.id.schema, node->indexname}, node->location);
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
        for (const std::string& column : constraint.columns) set_not_null(elaboration, relation, column, target.recurse);
}

void add_table_constraint(const Target& target) {
    auto* node = reinterpret_cast<::Constraint*>(target.command->def);
    if (node->indexname != nullptr)
        add_index_constraint(target);
    else
        add_constraint(target.elaboration, target.relation, {node, {}}, target.recurse);
}

Constraint& required_constraint(const Target& target, const std::string& name) {
    ObjectId id = make_id(Kind::constraint, target.relation.id.schema, target.relation.id.name, name);
    auto* found = target.elaboration.payload<Constraint>(id);
    if (found == nullptr)
        target.elaboration.not_yet("unknown-constraint", -1, id.name, describe(id) + " does not exist");
    return *found;
}

void alter_constraint(const Target& target) {
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

void drop_table_constraint(const Target& target) {
    ObjectId id = make_id(Kind::constraint, target.relation.id.schema, target.relation.id.name, target.name());
    if (target.command->missing_ok && target.elaboration.builder.find(id) == nullptr) return;
    required_constraint(target, target.name());
    drop_constraint(target.elaboration, target.relation, target.name(), target.recurse);
}

void cluster_on(const Target& target) {
    for (const ObjectId& id : target.relation.indexes) {
        bool this_one = target.name() == (id.kind == Kind::index ? id.name : id.member);
        if (auto* index = target.elaboration.payload<Index>(id)) index->clustered = this_one;
        if (auto* constraint = target.elaboration.payload<Constraint>(id)) constraint->clustered = this_one;
    }
    if (!target.name().empty()) target.elaboration.require_relation(QualifiedName{target.relation.id.schema, target.name()}, -1);
}

std::string enabled_word(AlterTableType command) {
    switch (command) {
        case AT_EnableAlwaysTrig:
        case AT_EnableAlwaysRule: return "always";
        case AT_EnableReplicaTrig:
        case AT_EnableReplicaRule: return "replica";
        case AT_DisableTrig:
        case AT_DisableTrigAll:
        case AT_DisableTrigUser:
        case AT_DisableRule: return "disabled";
        default: return "enabled";
    }
}

// A partition's copy of its parent's trigger is no object; that it is switched off is worth a word.
bool is_copy_of_trigger(Elaboration& elaboration, const Relation& relation, const std::string& name) {
    for (const ObjectId& parent : relation.parents) {
        if (elaboration.builder.find(make_id(Kind::trigger, parent.schema, parent.name, name)) != nullptr) return true;
        auto* above = elaboration.names.relation(parent);
        if (above != nullptr && is_copy_of_trigger(elaboration, *above, name)) return true;
    }
    return false;
}

void enable_trigger(const Target& target) {
    ObjectId id = make_id(Kind::trigger, target.relation.id.schema, target.relation.id.name, target.name());
    if (target.elaboration.builder.find(id) == nullptr && target.relation.partition &&
        is_copy_of_trigger(target.elaboration, target.relation, target.name())) {
        target.elaboration.builder.add_unmanaged("state of a partition's trigger");
        return;
    }
    target.elaboration.require<Trigger>(id).enabled = enabled_word(target.command->subtype);
}

void enable_all_triggers(const Target& target) {
    for (std::uint32_t i = 0; i < target.elaboration.builder.size(); ++i) {
        Object& object = target.elaboration.builder.at(i);
        bool ours = object.id.kind == Kind::trigger && object.id.schema == target.relation.id.schema && object.id.name == target.relation.id.name;
        if (ours && !target.elaboration.builder.is_removed(i))
            std::get<Trigger>(object.payload).enabled = enabled_word(target.command->subtype);
    }
}

void enable_rule(const Target& target) {
    auto& rule = target.elaboration.require<Rule>(
        make_id(Kind::rule, target.relation.id.schema, target.relation.id.name, target.name()));
    rule.enabled = enabled_word(target.command->subtype);
}

void change_table(const Target& target) {
    auto* table = target.elaboration.payload<Table>(target.relation.id);
    auto* sequence = target.elaboration.payload<Sequence>(target.relation.id);
    auto* view = target.elaboration.payload<MaterializedView>(target.relation.id);
    auto* index = target.elaboration.payload<Index>(target.relation.id);
    auto* constraint = target.elaboration.payload<Constraint>(target.relation.id);
    switch (target.command->subtype) {
        case AT_SetLogged:
        case AT_SetUnLogged:
            if (table != nullptr) table->unlogged = target.command->subtype == AT_SetUnLogged;
            if (sequence != nullptr) sequence->unlogged = target.command->subtype == AT_SetUnLogged;
            break;
        case AT_SetAccessMethod:
            if (table != nullptr) table->access_method = target.command->name == nullptr ? IfStated() : IfStated(target.name());
            if (view != nullptr) view->access_method = IfStated(target.name());
            break;
        case AT_SetTableSpace:
            if (table != nullptr) table->tablespace = IfStated(target.name());
            if (view != nullptr) view->tablespace = IfStated(target.name());
            if (index != nullptr) index->tablespace = IfStated(target.name());
            if (constraint != nullptr) constraint->tablespace = IfStated(target.name());
            break;
        case AT_EnableRowSecurity:
        case AT_DisableRowSecurity:
            if (table != nullptr) table->row_security = target.command->subtype == AT_EnableRowSecurity;
            break;
        case AT_ForceRowSecurity:
        case AT_NoForceRowSecurity:
            if (table != nullptr) table->force_row_security = target.command->subtype == AT_ForceRowSecurity;
            break;
        default: break;
    }
}

void add_table_parent(const Target& target) {
    auto* parent = reinterpret_cast<RangeVar*>(target.command->def);
    Relation& relation = target.elaboration.require_relation(parent);
    inherit_existing(target.elaboration, target.relation, relation);
    add_parent(target.elaboration, target.relation, relation, {});
}

void drop_table_parent(const Target& target) {
    auto* parent = reinterpret_cast<RangeVar*>(target.command->def);
    detach_parent(target.elaboration, target.relation, target.elaboration.require_relation(parent));
}

void detach_partition(const Target& target) {
    auto* command = castNode(PartitionCmd, target.command->def);
    detach_parent(target.elaboration, target.elaboration.require_relation(command->name), target.relation);
}

void alter_identity(const Target& target) {
    auto& identity = target.elaboration.require<Identity>(
        make_id(Kind::identity, target.relation.id.schema, target.relation.id.name, target.name()));
    auto* options = reinterpret_cast<List*>(target.command->def);
    for (auto* option : nodes_of<DefElem>(options))
        if (text_of(option->defname) == "generated") identity.always = whole_number(option->arg) == ATTRIBUTE_IDENTITY_ALWAYS;
    identity.options = sequence_options(target.elaboration, options, identity.options, false);
}

void drop_identity(const Target& target) {
    ObjectId id = make_id(Kind::identity, target.relation.id.schema, target.relation.id.name, target.name());
    auto* identity = target.elaboration.payload<Identity>(id);
    if (identity == nullptr && target.command->missing_ok) return;
    if (identity == nullptr) target.elaboration.require<Identity>(id);
    target.elaboration.names.remove_relation({identity->sequence_schema, identity->sequence_name});
    target.elaboration.builder.remove(id);
}

void add_table_identity(const Target& target) {
    auto* node = reinterpret_cast<::Constraint*>(target.command->def);
    target.elaboration.require_column(target.relation, target.name());
    add_identity(target.elaboration, target.relation, target.name(), node->generated_when, node->options, node->location);
}

void drop_expression(const Target& target) {
    if (Column* column = target.column()) column->generated = {};
    target.each_child(drop_expression);
}

void set_expression(const Target& target) {
    if (Column* column = target.column()) column->generated.text = target.elaboration.expression_text(target.command->def);
    target.each_child(set_expression);
}

void drop_type_of(const Target& target) {
    if (auto* table = target.elaboration.payload<Table>(target.relation.id)) table->of_type.clear();
}

void set_type_of(const Target& target) {
    std::string type = target.elaboration.type_text(reinterpret_cast<TypeName*>(target.command->def));
    if (auto* table = target.elaboration.payload<Table>(target.relation.id)) table->of_type = type;
}

struct Command {
    AlterTableType type;
    void (*elaborate)(const Target&);
};

const Command kCommands[] = {
    {AT_AddColumn,
     [](const Target& t) {
         add_column(t.elaboration, t.relation, castNode(ColumnDef, t.command->def), t.recurse, t.command->missing_ok);
     }},
    {AT_DropColumn,
     [](const Target& t) {
         if (t.command->missing_ok && std::find(t.relation.columns.begin(), t.relation.columns.end(), t.name()) == t.relation.columns.end()) return;
         t.elaboration.require_column(t.relation, t.name());
         drop_column(t.elaboration, t.relation, t.name(), t.recurse);
     }},
    {AT_ColumnDefault, alter_default},
    {AT_DropNotNull, drop_not_null},
    {AT_SetNotNull, [](const Target& t) { set_not_null(t.elaboration, t.relation, t.name(), t.recurse); }},
    {AT_SetExpression, set_expression},
    {AT_DropExpression, drop_expression},
    {AT_SetStatistics, set_statistics},
    {AT_SetOptions, set_column_options},
    {AT_ResetOptions, set_column_options},
    {AT_SetStorage, set_storage},
    {AT_SetCompression, set_compression},
    {AT_AddConstraint, add_table_constraint},
    {AT_AlterConstraint, alter_constraint},
    {AT_ValidateConstraint, [](const Target& t) { required_constraint(t, t.name()).validated = true; }},
    {AT_DropConstraint, drop_table_constraint},
    {AT_AlterColumnType, alter_type},
    {AT_ChangeOwner, [](const Target& t) { set_owner(t.elaboration, t.relation.id, t.command->newowner); }},
    {AT_ClusterOn, cluster_on},
    {AT_DropCluster, cluster_on},
    {AT_SetLogged, change_table},
    {AT_SetUnLogged, change_table},
    {AT_SetAccessMethod, change_table},
    {AT_SetTableSpace, change_table},
    {AT_SetRelOptions, set_relation_options},
    {AT_ResetRelOptions, set_relation_options},
    {AT_EnableTrig, enable_trigger},
    {AT_EnableAlwaysTrig, enable_trigger},
    {AT_EnableReplicaTrig, enable_trigger},
    {AT_DisableTrig, enable_trigger},
    {AT_EnableTrigAll, enable_all_triggers},
    {AT_DisableTrigAll, enable_all_triggers},
    {AT_EnableTrigUser, enable_all_triggers},
    {AT_DisableTrigUser, enable_all_triggers},
    {AT_EnableRule, enable_rule},
    {AT_EnableAlwaysRule, enable_rule},
    {AT_EnableReplicaRule, enable_rule},
    {AT_DisableRule, enable_rule},
    {AT_AddInherit, add_table_parent},
    {AT_DropInherit, drop_table_parent},
    {AT_AddOf, set_type_of},
    {AT_DropOf, drop_type_of},
    {AT_ReplicaIdentity,
     [](const Target& t) { set_replica_identity(t.elaboration, t.relation, castNode(ReplicaIdentityStmt, t.command->def)); }},
    {AT_EnableRowSecurity, change_table},
    {AT_DisableRowSecurity, change_table},
    {AT_ForceRowSecurity, change_table},
    {AT_NoForceRowSecurity, change_table},
    {AT_AttachPartition,
     [](const Target& t) { attach_partition(t.elaboration, t.relation, castNode(PartitionCmd, t.command->def)); }},
    {AT_DetachPartition, detach_partition},
    {AT_AddIdentity, add_table_identity},
    {AT_SetIdentity, alter_identity},
    {AT_DropIdentity, drop_identity},
    {AT_DropOids, [](const Target&) {}},
};

void run_command(const Target& target) {
    for (const Command& command : kCommands) {
        if (command.type != target.command->subtype) continue;
        command.elaborate(target);
        target.elaboration.touch(target.relation.id.name);
        return;
    }
    target.elaboration.undecidable(-1, "this form of ALTER TABLE is not understood");
}

}  // namespace

void alter_table(Elaboration& elaboration, AlterTableStmt* statement) {
    if (statement->objtype == OBJECT_TYPE) {
        alter_composite_type(elaboration, statement);
        return;
    }
    Relation* found = elaboration.find_relation(statement->relation);
    if (found == nullptr && statement->missing_ok) return;
    Relation& relation = elaboration.require_relation(statement->relation);
    if (relation.kind == RelationKind::unmanaged) return;
    Recurse recurse = statement->relation->inh ? Recurse::yes : Recurse::no;
    int number = 0;
    for (auto* command : nodes_of<AlterTableCmd>(statement->cmds))
        elaboration.part(number++, [&] { run_command({elaboration, relation, command, recurse}); });
}

}  // namespace schemadiff
