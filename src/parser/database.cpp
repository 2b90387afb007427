#include "parser/database.hpp"

#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

ObjectId database_named(Elaboration& elaboration, const std::string& written) {
    const std::string& actual = elaboration.environment.database;
    std::string& stated = elaboration.result.database;
    if (!stated.empty() && stated != written)
        elaboration.wrong("two-databases", -1,
                          "this is about database " + quote_identifier(written) + ", what came before is about " +
                              quote_identifier(stated),
                          "a schema is about one database");
    if (stated.empty() && !actual.empty() && actual != written)
        elaboration.diagnostics.warning("other-database", elaboration.span_at(-1),
                                        "what is said here of database " + quote_identifier(written) +
                                            " goes for database " + quote_identifier(actual));
    stated = written;
    return make_id(Kind::database, "", actual.empty() ? written : actual);
}

namespace {

// Numbers that the grammar holds as text come with it.
int integer_of(const DefElem* option) { return std::atoi(option_value(option).c_str()); }

// False for what a plan does not manage: it decides how a database is made, or whether anybody may connect at all.
bool apply_option(Database& database, const DefElem* option) {
    std::string name = option->defname;
    if (name == "connection_limit")
        database.connection_limit = integer_of(option);
    else if (name == "is_template")
        database.is_template = option_is_true(option);
    else
        return false;
    return true;
}

Database& stated_database(Elaboration& elaboration, const ObjectId& id) {
    if (elaboration.payload<Database>(id) == nullptr) elaboration.add(id, Database{});
    return *elaboration.payload<Database>(id);
}

RoleSpec named_role(const DefElem* option) {
    RoleSpec role{};
    role.type = T_RoleSpec;
    role.roletype = ROLESPEC_CSTRING;
    role.rolename = strVal(option->arg);
    return role;
}

}  // namespace

// Nothing makes a database but a person; what it is to be like afterwards counts.
void create_database(Elaboration& elaboration, CreatedbStmt* statement) {
    ++elaboration.not_schema["CREATE DATABASE"];
    if (!elaboration.environment.opted.database_settings) return;
    ObjectId id = database_named(elaboration, statement->dbname);
    Database& database = stated_database(elaboration, id);
    for (auto* option : nodes_of<DefElem>(statement->options)) {
        if (std::string_view(option->defname) == "owner" && option->arg != nullptr) {
            RoleSpec owner = named_role(option);
            set_owner(elaboration, id, &owner);
        } else {
            apply_option(database, option);
        }
    }
}

void alter_database(Elaboration& elaboration, AlterDatabaseStmt* statement) {
    int passed_over = 0;
    if (elaboration.environment.opted.database_settings) {
        Database& database = stated_database(elaboration, database_named(elaboration, statement->dbname));
        for (auto* option : nodes_of<DefElem>(statement->options))
            if (!apply_option(database, option)) ++passed_over;
    } else {
        passed_over = 1;
    }
    if (passed_over > 0) ++elaboration.not_schema["ALTER DATABASE"];
}

bool reaches_beyond_schemas(Node* statement) {
    auto is_shared = [](ObjectType type) {
        return type == OBJECT_DATABASE || type == OBJECT_ROLE || type == OBJECT_TABLESPACE ||
               type == OBJECT_PARAMETER_ACL;
    };
    switch (nodeTag(statement)) {
        case T_CreatedbStmt:
        case T_DropdbStmt:
        case T_AlterDatabaseStmt:
        case T_AlterDatabaseSetStmt:
        case T_AlterDatabaseRefreshCollStmt:
        case T_AlterSystemStmt:
        case T_CreateRoleStmt:
        case T_AlterRoleStmt:
        case T_AlterRoleSetStmt:
        case T_DropRoleStmt:
        case T_GrantRoleStmt:
        case T_CreateTableSpaceStmt:
        case T_DropTableSpaceStmt:
        case T_AlterTableSpaceOptionsStmt: return true;
        case T_CommentStmt: return is_shared(castNode(CommentStmt, statement)->objtype);
        case T_GrantStmt: return is_shared(castNode(GrantStmt, statement)->objtype);
        case T_AlterOwnerStmt: return is_shared(castNode(AlterOwnerStmt, statement)->objectType);
        case T_RenameStmt: return is_shared(castNode(RenameStmt, statement)->renameType);
        default: return false;
    }
}

}  // namespace schemadiff
