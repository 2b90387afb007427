#include "parser/dispatch.hpp"

#include <array>

#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

using Handler = void (*)(Elaboration&, Node*);

template <class Statement, void (*Elaborate)(Elaboration&, Statement*)>
void handle(Elaboration& elaboration, Node* node) {
    Elaborate(elaboration, reinterpret_cast<Statement*>(node));
}

void nothing(Elaboration&, Node*) {}

struct Entry {
    NodeTag tag;
    Handler handler;
};

// A kind that is managed adds its statements here.
const Entry kHandlers[] = {
    {T_CreateRoleStmt, handle<CreateRoleStmt, create_role>},
    {T_AlterRoleStmt, handle<AlterRoleStmt, alter_role>},
    {T_DropRoleStmt, handle<DropRoleStmt, drop_role>},
    {T_GrantRoleStmt, handle<GrantRoleStmt, grant_role>},
    {T_CreatedbStmt, handle<CreatedbStmt, create_database>},
    {T_AlterDatabaseStmt, handle<AlterDatabaseStmt, alter_database>},
    {T_AlterDatabaseSetStmt, handle<AlterDatabaseSetStmt, alter_database_set>},
    {T_AlterRoleSetStmt, handle<AlterRoleSetStmt, alter_role_set>},
    {T_CreateSchemaStmt, handle<CreateSchemaStmt, create_schema>},
    {T_CreateExtensionStmt, handle<CreateExtensionStmt, create_extension>},
    {T_AlterExtensionContentsStmt, handle<AlterExtensionContentsStmt, alter_extension_contents>},
    {T_CreateEnumStmt, handle<CreateEnumStmt, create_enum>},
    {T_AlterEnumStmt, handle<AlterEnumStmt, alter_enum>},
    {T_CompositeTypeStmt, handle<CompositeTypeStmt, create_composite_type>},
    {T_CreateRangeStmt, handle<CreateRangeStmt, create_range>},
    {T_AlterTypeStmt, handle<AlterTypeStmt, alter_base_type>},
    {T_CreateDomainStmt, handle<CreateDomainStmt, create_domain>},
    {T_AlterDomainStmt, handle<AlterDomainStmt, alter_domain>},
    {T_DefineStmt, handle<DefineStmt, define_object>},
    {T_CreateStmt, handle<CreateStmt, create_table>},
    {T_AlterTableStmt, handle<AlterTableStmt, alter_table>},
    {T_ClusterStmt, handle<ClusterStmt, cluster_table>},
    {T_IndexStmt, handle<IndexStmt, create_index>},
    {T_CreateSeqStmt, handle<CreateSeqStmt, create_sequence>},
    {T_AlterSeqStmt, handle<AlterSeqStmt, alter_sequence>},
    {T_ViewStmt, handle<ViewStmt, create_view>},
    {T_CreateTableAsStmt, handle<CreateTableAsStmt, create_table_as>},
    {T_CreateFunctionStmt, handle<CreateFunctionStmt, create_function>},
    {T_AlterFunctionStmt, handle<AlterFunctionStmt, alter_function>},
    {T_CreateCastStmt, handle<CreateCastStmt, create_cast>},
    {T_CreateTrigStmt, handle<CreateTrigStmt, create_trigger>},
    {T_ClusterStmt, handle<ClusterStmt, cluster_table>},
    {T_RuleStmt, handle<RuleStmt, create_rule>},
    {T_CreatePolicyStmt, handle<CreatePolicyStmt, create_policy>},
    {T_AlterPolicyStmt, handle<AlterPolicyStmt, alter_policy>},
    {T_CreateFdwStmt, handle<CreateFdwStmt, create_foreign_data_wrapper>},
    {T_AlterFdwStmt, handle<AlterFdwStmt, alter_foreign_data_wrapper>},
    {T_CreateForeignServerStmt, handle<CreateForeignServerStmt, create_server>},
    {T_AlterForeignServerStmt, handle<AlterForeignServerStmt, alter_server>},
    {T_CreateUserMappingStmt, handle<CreateUserMappingStmt, create_user_mapping>},
    {T_AlterUserMappingStmt, handle<AlterUserMappingStmt, alter_user_mapping>},
    {T_DropUserMappingStmt, handle<DropUserMappingStmt, drop_user_mapping>},
    {T_CreateForeignTableStmt, handle<CreateForeignTableStmt, create_foreign_table>},
    {T_CreatePublicationStmt, handle<CreatePublicationStmt, create_publication>},
    {T_AlterPublicationStmt, handle<AlterPublicationStmt, alter_publication>},
    {T_CreateSubscriptionStmt, handle<CreateSubscriptionStmt, create_subscription>},
    {T_AlterSubscriptionStmt, handle<AlterSubscriptionStmt, alter_subscription>},
    {T_DropSubscriptionStmt, handle<DropSubscriptionStmt, drop_subscription>},
    {T_CreatePLangStmt, handle<CreatePLangStmt, create_language>},
    {T_CreateAmStmt, handle<CreateAmStmt, create_access_method>},
    {T_CreateConversionStmt, handle<CreateConversionStmt, create_conversion>},
    {T_CreateTransformStmt, handle<CreateTransformStmt, create_transform>},
    {T_CreateOpFamilyStmt, handle<CreateOpFamilyStmt, create_operator_family>},
    {T_AlterOpFamilyStmt, handle<AlterOpFamilyStmt, alter_operator_family>},
    {T_CreateOpClassStmt, handle<CreateOpClassStmt, create_operator_class>},
    {T_AlterOperatorStmt, handle<AlterOperatorStmt, alter_operator>},
    {T_AlterTSDictionaryStmt, handle<AlterTSDictionaryStmt, alter_text_search_dictionary>},
    {T_AlterTSConfigurationStmt, handle<AlterTSConfigurationStmt, alter_text_search_configuration>},
    {T_CreateEventTrigStmt, handle<CreateEventTrigStmt, create_event_trigger>},
    {T_AlterEventTrigStmt, handle<AlterEventTrigStmt, alter_event_trigger>},
    {T_CreateStatsStmt, handle<CreateStatsStmt, create_statistics>},
    {T_AlterStatsStmt, handle<AlterStatsStmt, alter_statistics>},
    {T_CommentStmt, handle<CommentStmt, comment_on>},
    {T_SecLabelStmt, handle<SecLabelStmt, set_security_label>},
    {T_AlterObjectDependsStmt, handle<AlterObjectDependsStmt, set_extension_dependency>},
    {T_AlterOwnerStmt, handle<AlterOwnerStmt, alter_owner>},
    {T_GrantStmt, handle<GrantStmt, grant>},
    {T_AlterDefaultPrivilegesStmt, handle<AlterDefaultPrivilegesStmt, alter_default_privileges>},
    {T_DropStmt, handle<DropStmt, drop_objects>},
    {T_RenameStmt, handle<RenameStmt, rename_object>},
    {T_AlterObjectSchemaStmt, handle<AlterObjectSchemaStmt, move_object>},
    {T_VariableSetStmt, handle<VariableSetStmt, set_variable>},
    {T_SelectStmt, handle<SelectStmt, select_statement>},
    {T_TransactionStmt, nothing},
    {T_VariableShowStmt, nothing},
    {T_DiscardStmt, nothing},
    {T_LockStmt, nothing},
    {T_ConstraintsSetStmt, nothing},
    {T_CheckPointStmt, nothing},
    {T_LoadStmt, nothing},
};

struct Word {
    NodeTag tag;
    const char* word;
};

// Statements about data or the server, not about the schema: one note for each form, with a count.
constexpr Word kNotSchema[] = {
    {T_InsertStmt, "INSERT"},
    {T_UpdateStmt, "UPDATE"},
    {T_DeleteStmt, "DELETE"},
    {T_MergeStmt, "MERGE"},
    {T_CopyStmt, "COPY"},
    {T_TruncateStmt, "TRUNCATE"},
    {T_VacuumStmt, "VACUUM or ANALYZE"},
    {T_ReindexStmt, "REINDEX"},
    {T_RefreshMatViewStmt, "REFRESH MATERIALIZED VIEW"},
    {T_ExplainStmt, "EXPLAIN"},
    {T_NotifyStmt, "NOTIFY"},
    {T_ListenStmt, "LISTEN"},
    {T_UnlistenStmt, "UNLISTEN"},
    {T_DropdbStmt, "DROP DATABASE"},
    {T_AlterDatabaseRefreshCollStmt, "ALTER DATABASE"},
    {T_AlterSystemStmt, "ALTER SYSTEM"},
    {T_PrepareStmt, "PREPARE"},
    {T_DeallocateStmt, "DEALLOCATE"},
    {T_DropTableSpaceStmt, "DROP TABLESPACE"},
};

// Objects of kinds that are not managed: counted under the word that a reader knows.
constexpr Word kUnmanaged[] = {
    {T_CreateTableSpaceStmt, "tablespace"},
};

// Changes to what is not managed: nothing to say beyond the count of what they change.
constexpr NodeTag kAltersUnmanaged[] = {
    T_AlterCollationStmt,
    T_AlterExtensionStmt,
};

}  // namespace

void elaborate_statement(Elaboration& elaboration, Node* statement) {
    NodeTag tag = nodeTag(statement);
    for (const Entry& entry : kHandlers)
        if (entry.tag == tag) return entry.handler(elaboration, statement);
    for (const Word& entry : kNotSchema) {
        if (entry.tag != tag) continue;
        ++elaboration.not_schema[entry.word];
        return;
    }
    for (const Word& entry : kUnmanaged) {
        if (entry.tag != tag) continue;
        elaboration.builder.add_unmanaged(entry.word);
        return;
    }
    for (NodeTag altered : kAltersUnmanaged)
        if (altered == tag) return;
    if (tag == T_DoStmt) elaboration.undecidable(-1, "DO runs code that may change the schema");
    elaboration.undecidable(-1, "this statement is not understood");
}

}  // namespace schemadiff
