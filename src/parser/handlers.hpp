// Private to src/parser. One function for each form of statement; dispatch.cpp says which statement goes where.
#pragma once

#include "parser/elaboration.hpp"

namespace schemadiff {

void create_role(Elaboration& elaboration, CreateRoleStmt* statement);
void alter_role(Elaboration& elaboration, AlterRoleStmt* statement);
void drop_role(Elaboration& elaboration, DropRoleStmt* statement);
void grant_role(Elaboration& elaboration, GrantRoleStmt* statement);
void create_database(Elaboration& elaboration, CreatedbStmt* statement);
void alter_database(Elaboration& elaboration, AlterDatabaseStmt* statement);
void alter_database_set(Elaboration& elaboration, AlterDatabaseSetStmt* statement);
void alter_role_set(Elaboration& elaboration, AlterRoleSetStmt* statement);
void create_schema(Elaboration& elaboration, CreateSchemaStmt* statement);
void create_extension(Elaboration& elaboration, CreateExtensionStmt* statement);
void alter_extension_contents(Elaboration& elaboration, AlterExtensionContentsStmt* statement);

void create_enum(Elaboration& elaboration, CreateEnumStmt* statement);
void alter_enum(Elaboration& elaboration, AlterEnumStmt* statement);
void create_composite_type(Elaboration& elaboration, CompositeTypeStmt* statement);
void alter_composite_type(Elaboration& elaboration, AlterTableStmt* statement);
void create_range(Elaboration& elaboration, CreateRangeStmt* statement);
ObjectId create_shell_type(Elaboration& elaboration, const QualifiedName& name);
void create_base_type(Elaboration& elaboration, DefineStmt* statement);
void alter_base_type(Elaboration& elaboration, AlterTypeStmt* statement);
void create_domain(Elaboration& elaboration, CreateDomainStmt* statement);
void alter_domain(Elaboration& elaboration, AlterDomainStmt* statement);
void add_domain_constraint(Elaboration& elaboration, const ObjectId& domain, const ::Constraint* node);
// CREATE .. (name = value, ..): aggregates, base types, collations and others.
void define_object(Elaboration& elaboration, DefineStmt* statement);
void create_language(Elaboration& elaboration, CreatePLangStmt* statement);
void create_access_method(Elaboration& elaboration, CreateAmStmt* statement);
void create_conversion(Elaboration& elaboration, CreateConversionStmt* statement);
void create_transform(Elaboration& elaboration, CreateTransformStmt* statement);
ObjectId transform_id(Elaboration& elaboration, TypeName* type, const char* language);
void create_operator_family(Elaboration& elaboration, CreateOpFamilyStmt* statement);
void alter_operator_family(Elaboration& elaboration, AlterOpFamilyStmt* statement);
void create_operator_class(Elaboration& elaboration, CreateOpClassStmt* statement);
// Of a list that begins with the access method, as COMMENT ON and DROP name a class or a family.
ObjectId operator_class_id(Elaboration& elaboration, Kind kind, const List* named);
void create_operator(Elaboration& elaboration, DefineStmt* statement);
void alter_operator(Elaboration& elaboration, AlterOperatorStmt* statement);
ObjectId operator_id(Elaboration& elaboration, const ObjectWithArgs* named);
void create_text_search_parser(Elaboration& elaboration, DefineStmt* statement);
void create_text_search_template(Elaboration& elaboration, DefineStmt* statement);
void create_text_search_dictionary(Elaboration& elaboration, DefineStmt* statement);
void alter_text_search_dictionary(Elaboration& elaboration, AlterTSDictionaryStmt* statement);
void create_text_search_configuration(Elaboration& elaboration, DefineStmt* statement);
void alter_text_search_configuration(Elaboration& elaboration, AlterTSConfigurationStmt* statement);
void create_collation(Elaboration& elaboration, DefineStmt* statement);
void create_aggregate(Elaboration& elaboration, DefineStmt* statement);

void create_table(Elaboration& elaboration, CreateStmt* statement);
void alter_table(Elaboration& elaboration, AlterTableStmt* statement);
void cluster_table(Elaboration& elaboration, ClusterStmt* statement);
void create_index(Elaboration& elaboration, IndexStmt* statement);
// CLUSTER .. USING marks the index as well as it moves the rows.
void cluster_table(Elaboration& elaboration, ClusterStmt* statement);
void create_sequence(Elaboration& elaboration, CreateSeqStmt* statement);
void alter_sequence(Elaboration& elaboration, AlterSeqStmt* statement);
void own_sequence(Elaboration& elaboration, const ObjectId& sequence, List* options);
void set_type_of_table(Elaboration& elaboration, const ObjectId& table, TypeName* type);
void drop_type_of_table(Elaboration& elaboration, const ObjectId& table);
void set_replica_identity(Elaboration& elaboration, Relation& relation, ReplicaIdentityStmt* statement);
// SET STORAGE and STORAGE of a column definition.
void state_storage(Column& column, std::string name);
void create_foreign_table(Elaboration& elaboration, CreateForeignTableStmt* statement);
void create_foreign_data_wrapper(Elaboration& elaboration, CreateFdwStmt* statement);
void alter_foreign_data_wrapper(Elaboration& elaboration, AlterFdwStmt* statement);
void create_server(Elaboration& elaboration, CreateForeignServerStmt* statement);
void alter_server(Elaboration& elaboration, AlterForeignServerStmt* statement);
void create_user_mapping(Elaboration& elaboration, CreateUserMappingStmt* statement);
void alter_user_mapping(Elaboration& elaboration, AlterUserMappingStmt* statement);
void drop_user_mapping(Elaboration& elaboration, DropUserMappingStmt* statement);

void create_view(Elaboration& elaboration, ViewStmt* statement);
void create_table_as(Elaboration& elaboration, CreateTableAsStmt* statement);
void create_function(Elaboration& elaboration, CreateFunctionStmt* statement);
void alter_function(Elaboration& elaboration, AlterFunctionStmt* statement);
void create_cast(Elaboration& elaboration, CreateCastStmt* statement);
ObjectId cast_id(Elaboration& elaboration, TypeName* source, TypeName* target);
void create_trigger(Elaboration& elaboration, CreateTrigStmt* statement);
// How a trigger, or a partition's copy of one, fires from now on; the copies below follow when asked to.
void set_trigger_state(Elaboration& elaboration, Relation& relation, const std::string& trigger,
                       const std::string& enabled, bool recurse);
// A table that is no partition any more has no copies.
void forget_trigger_states(Elaboration& elaboration, const Relation& relation);
// Forgets what is said of copies whose trigger is gone.
void settle_trigger_states(Elaboration& elaboration);
void create_rule(Elaboration& elaboration, RuleStmt* statement);
void create_policy(Elaboration& elaboration, CreatePolicyStmt* statement);
void alter_policy(Elaboration& elaboration, AlterPolicyStmt* statement);

void create_statistics(Elaboration& elaboration, CreateStatsStmt* statement);
void alter_statistics(Elaboration& elaboration, AlterStatsStmt* statement);

void create_publication(Elaboration& elaboration, CreatePublicationStmt* statement);
void alter_publication(Elaboration& elaboration, AlterPublicationStmt* statement);
void create_subscription(Elaboration& elaboration, CreateSubscriptionStmt* statement);
void alter_subscription(Elaboration& elaboration, AlterSubscriptionStmt* statement);
void drop_subscription(Elaboration& elaboration, DropSubscriptionStmt* statement);
void create_event_trigger(Elaboration& elaboration, CreateEventTrigStmt* statement);
void alter_event_trigger(Elaboration& elaboration, AlterEventTrigStmt* statement);

void comment_on(Elaboration& elaboration, CommentStmt* statement);
void set_security_label(Elaboration& elaboration, SecLabelStmt* statement);
void set_extension_dependency(Elaboration& elaboration, AlterObjectDependsStmt* statement);
void alter_owner(Elaboration& elaboration, AlterOwnerStmt* statement);
void set_owner(Elaboration& elaboration, const ObjectId& subject, const RoleSpec* role);
void grant(Elaboration& elaboration, GrantStmt* statement);
void alter_default_privileges(Elaboration& elaboration, AlterDefaultPrivilegesStmt* statement);
// Whoever makes an object owns it, and his default privileges so far give rights on it.
void note_maker(Elaboration& elaboration, const ObjectId& made);
void apply_default_privileges(Elaboration& elaboration, const ObjectId& made);

void drop_objects(Elaboration& elaboration, DropStmt* statement);
void rename_object(Elaboration& elaboration, RenameStmt* statement);
void move_object(Elaboration& elaboration, AlterObjectSchemaStmt* statement);
void set_variable(Elaboration& elaboration, VariableSetStmt* statement);
void select_statement(Elaboration& elaboration, SelectStmt* statement);
void set_search_path(Elaboration& elaboration, std::string_view value);

// The id of a function or aggregate named with its arguments; throws NotYet when nobody declares it.
ObjectId require_routine_id(Elaboration& elaboration, const ObjectWithArgs* named, int location = -1);
// The object that COMMENT, GRANT, ALTER OWNER .. name; nothing when its kind is not managed.
std::optional<ObjectId> find_subject(Elaboration& elaboration, ObjectType type, Node* named);

}  // namespace schemadiff
