// ALTER TABLE and its relatives for other relations: one function a command.
#include <algorithm>
#include <set>

#include "base/quote.hpp"
#include "parser/alter_table.hpp"
#include "parser/foreign_options.hpp"
#include "parser/handlers.hpp"
#include "parser/members.hpp"
#include "parser/tablespace.hpp"

namespace schemadiff {

namespace {

void set_relation_options(const AlterTarget& target) {
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

void mark_clustered(Elaboration& elaboration, const Relation& relation, const std::string& name) {
    if (!name.empty()) elaboration.require_relation(QualifiedName{relation.id.schema, name});
    for (const ObjectId& id : relation.indexes) {
        bool this_one = name == (id.kind == Kind::index ? id.name : id.member);
        if (auto* index = elaboration.payload<Index>(id)) index->clustered = this_one;
        if (auto* constraint = elaboration.payload<Constraint>(id)) constraint->clustered = this_one;
    }
}

void cluster_on(const AlterTarget& target) { mark_clustered(target.elaboration, target.relation, target.name()); }

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

void enable_trigger(const AlterTarget& target) {
    set_trigger_state(target.elaboration, target.relation, target.name(), enabled_word(target.command->subtype),
                      target.recurse == Recurse::yes);
}

// The table's own triggers and its copies of triggers above.
void enable_all_triggers(const AlterTarget& target) {
    std::set<std::string> names;
    for (Relation* at = &target.relation; at != nullptr;
         at = at->partition && !at->parents.empty() ? target.elaboration.names.relation(at->parents.front()) : nullptr)
        for (std::uint32_t i = 0; i < target.elaboration.builder.size(); ++i) {
            if (target.elaboration.builder.is_removed(i)) continue;
            const Object& object = target.elaboration.builder.at(i);
            const auto* trigger = std::get_if<Trigger>(&object.payload);
            bool here = trigger != nullptr && object.id.schema == at->id.schema && object.id.name == at->id.name;
            if (here && (trigger->row || at == &target.relation)) names.insert(object.id.member);
        }
    for (const std::string& name : names)
        set_trigger_state(target.elaboration, target.relation, name, enabled_word(target.command->subtype),
                          target.recurse == Recurse::yes);
}

void enable_rule(const AlterTarget& target) {
    auto& rule = target.elaboration.require<Rule>(
        make_id(Kind::rule, target.relation.id.schema, target.relation.id.name, target.name()));
    rule.enabled = enabled_word(target.command->subtype);
}

// From PostgreSQL 15 on, the sequences of its columns go along. Source: ATRewriteTables, SequenceChangePersistence.
void set_persistence(const AlterTarget& target, bool unlogged) {
    Elaboration& elaboration = target.elaboration;
    const ObjectId& id = target.relation.id;
    if (auto* sequence = elaboration.payload<Sequence>(id)) sequence->unlogged = unlogged;
    if (auto* identity = elaboration.payload<Identity>(id)) {
        const auto* table = elaboration.payload<Table>(make_id(Kind::table, id.schema, id.name));
        identity->other_persistence = table != nullptr && table->unlogged != unlogged;
    }
    auto* table = elaboration.payload<Table>(id);
    if (table == nullptr) return;
    table->unlogged = unlogged;
    if (elaboration.environment.server_version < kUnloggedSequencesSince) return;
    for (const ObjectId& member : members_of(elaboration, id)) {
        if (auto* sequence = elaboration.payload<Sequence>(member)) sequence->unlogged = unlogged;
        if (auto* identity = elaboration.payload<Identity>(member)) identity->other_persistence = false;
    }
}

void change_table(const AlterTarget& target) {
    auto* table = target.elaboration.payload<Table>(target.relation.id);
    auto* view = target.elaboration.payload<MaterializedView>(target.relation.id);
    auto* index = target.elaboration.payload<Index>(target.relation.id);
    auto* constraint = target.elaboration.payload<Constraint>(target.relation.id);
    switch (target.command->subtype) {
        case AT_SetLogged:
        case AT_SetUnLogged: set_persistence(target, target.command->subtype == AT_SetUnLogged); break;
        case AT_SetAccessMethod:
            if (table != nullptr)
                table->access_method = target.command->name == nullptr ? IfStated() : IfStated(target.name());
            if (view != nullptr) view->access_method = IfStated(target.name());
            break;
        case AT_SetTableSpace:
            if (table != nullptr) table->tablespace = stated_tablespace(target.name());
            if (view != nullptr) view->tablespace = stated_tablespace(target.name());
            if (index != nullptr) index->tablespace = stated_tablespace(target.name());
            if (constraint != nullptr) constraint->tablespace = stated_tablespace(target.name());
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

void add_table_parent(const AlterTarget& target) {
    auto* parent = reinterpret_cast<RangeVar*>(target.command->def);
    Relation& relation = target.elaboration.require_relation(parent);
    inherit_existing(target.elaboration, target.relation, relation);
    add_parent(target.elaboration, target.relation, relation, {});
}

void drop_table_parent(const AlterTarget& target) {
    auto* parent = reinterpret_cast<RangeVar*>(target.command->def);
    detach_parent(target.elaboration, target.relation, target.elaboration.require_relation(parent));
}

void detach_partition(const AlterTarget& target) {
    auto* command = castNode(PartitionCmd, target.command->def);
    detach_parent(target.elaboration, target.elaboration.require_relation(command->name), target.relation);
}

void set_foreign_options(const AlterTarget& target) {
    auto* stated = reinterpret_cast<List*>(target.command->def);
    if (target.command->subtype == AT_AlterColumnGenericOptions)
        change_foreign_options(target.elaboration, target.column()->foreign_options, stated);
    else if (auto* table = target.elaboration.payload<Table>(target.relation.id))
        change_foreign_options(target.elaboration, table->foreign_options, stated);
}

void drop_type_of(const AlterTarget& target) { drop_type_of_table(target.elaboration, target.relation.id); }

void set_type_of(const AlterTarget& target) {
    set_type_of_table(target.elaboration, target.relation.id, reinterpret_cast<TypeName*>(target.command->def));
}

struct Command {
    AlterTableType type;
    void (*elaborate)(const AlterTarget&);
};

const Command kCommands[] = {
    {AT_AddColumn,
     [](const AlterTarget& t) {
         add_column(t.elaboration, t.relation, castNode(ColumnDef, t.command->def), t.recurse, t.command->missing_ok);
     }},
    {AT_DropColumn,
     [](const AlterTarget& t) {
         if (t.command->missing_ok &&
             std::find(t.relation.columns.begin(), t.relation.columns.end(), t.name()) == t.relation.columns.end())
             return;
         t.elaboration.require_column(t.relation, t.name());
         drop_column(t.elaboration, t.relation, t.name(), t.recurse);
     }},
    {AT_ColumnDefault, alter_default},
    {AT_DropNotNull, [](const AlterTarget& t) { drop_not_null(t.elaboration, t.relation, t.name(), t.recurse); }},
    {AT_SetNotNull, [](const AlterTarget& t) { set_not_null(t.elaboration, t.relation, t.name(), t.recurse); }},
    {AT_SetExpression, set_expression},
    {AT_DropExpression, drop_expression},
    {AT_SetStatistics, set_statistics},
    {AT_SetOptions, set_column_options},
    {AT_ResetOptions, set_column_options},
    {AT_SetStorage, set_storage},
    {AT_SetCompression, set_compression},
    {AT_AddConstraint, add_table_constraint},
    {AT_AlterConstraint, alter_constraint},
    {AT_ValidateConstraint, validate_constraint},
    {AT_DropConstraint, drop_table_constraint},
    {AT_AlterColumnType, alter_type},
    {AT_ChangeOwner, [](const AlterTarget& t) { set_owner(t.elaboration, t.relation.id, t.command->newowner); }},
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
     [](const AlterTarget& t) {
         set_replica_identity(t.elaboration, t.relation, castNode(ReplicaIdentityStmt, t.command->def));
     }},
    {AT_EnableRowSecurity, change_table},
    {AT_DisableRowSecurity, change_table},
    {AT_ForceRowSecurity, change_table},
    {AT_NoForceRowSecurity, change_table},
    {AT_AttachPartition,
     [](const AlterTarget& t) { attach_partition(t.elaboration, t.relation, castNode(PartitionCmd, t.command->def)); }},
    {AT_DetachPartition, detach_partition},
    {AT_AddIdentity, add_table_identity},
    {AT_SetIdentity, alter_identity},
    {AT_DropIdentity, drop_identity},
    {AT_GenericOptions, set_foreign_options},
    {AT_AlterColumnGenericOptions, set_foreign_options},
    {AT_DropOids, [](const AlterTarget&) {}},
};

void run_command(const AlterTarget& target) {
    for (const Command& command : kCommands) {
        if (command.type != target.command->subtype) continue;
        command.elaborate(target);
        target.elaboration.touch(target.relation.id.name);
        return;
    }
    target.elaboration.undecidable(-1, "this form of ALTER TABLE is not understood");
}

}  // namespace

// CLUSTER sorts the rows, and marks the index that it sorts them by.
void cluster_table(Elaboration& elaboration, ClusterStmt* statement) {
    if (statement->relation == nullptr || statement->indexname == nullptr) return;
    Relation& relation = elaboration.require_relation(statement->relation);
    if (relation.partitioned) elaboration.undecidable(-1, "CLUSTER marks the indexes of all partitions");
    mark_clustered(elaboration, relation, statement->indexname);
}

void alter_table(Elaboration& elaboration, AlterTableStmt* statement) {
    if (statement->objtype == OBJECT_TYPE) {
        alter_composite_type(elaboration, statement);
        return;
    }
    Relation* found = elaboration.find_relation(statement->relation);
    if (found == nullptr && statement->missing_ok) return;
    Relation& relation = elaboration.require_relation(statement->relation);
    Recurse recurse = statement->relation->inh ? Recurse::yes : Recurse::no;
    int number = 0;
    for (auto* command : nodes_of<AlterTableCmd>(statement->cmds))
        elaboration.part(number++, [&] { run_command({elaboration, relation, command, recurse}); });
}

}  // namespace schemadiff
