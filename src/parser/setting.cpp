#include "catalog/payload.hpp"
#include "parser/database.hpp"
#include "parser/function.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

void reset_all(Elaboration& elaboration, const ObjectId& scope) {
    std::vector<ObjectId> gone;
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        const ObjectId& id = elaboration.builder.at(i).id;
        if (!elaboration.builder.is_removed(i) && id.kind == Kind::setting && id.name == scope.name &&
            id.signature == scope.signature)
            gone.push_back(id);
    }
    for (const ObjectId& id : gone) elaboration.builder.remove(id);
}

// `id` lacks the parameter's name.
void change_setting(Elaboration& elaboration, ObjectId id, const VariableSetStmt* statement) {
    if (statement->kind == VAR_RESET_ALL) return reset_all(elaboration, id);
    id.member = configuration_name(statement);
    if (statement->kind == VAR_RESET || statement->kind == VAR_SET_DEFAULT)
        elaboration.builder.remove(id);
    else
        elaboration.put(id, Setting{configuration_value(elaboration, statement)});
}

}  // namespace

void alter_database_set(Elaboration& elaboration, AlterDatabaseSetStmt* statement) {
    if (!elaboration.environment.opted.database_settings) {
        ++elaboration.not_schema["ALTER DATABASE"];
        return;
    }
    std::string database = database_named(elaboration, statement->dbname).name;
    change_setting(elaboration, make_id(Kind::setting, "", "", "", database), statement->setstmt);
}

// ALTER ROLE ALL IN DATABASE is another word for ALTER DATABASE.
void alter_role_set(Elaboration& elaboration, AlterRoleSetStmt* statement) {
    const OptIns& opted = elaboration.environment.opted;
    bool of_database = statement->role == nullptr && statement->database != nullptr;
    if (!(of_database ? opted.database_settings : opted.roles)) {
        ++elaboration.not_schema["ALTER ROLE"];
        return;
    }
    if (statement->role != nullptr && Elaboration::is_current_role(statement->role))
        elaboration.undecidable(statement->role->location, "a setting of the current role");
    std::string role = statement->role == nullptr ? std::string() : elaboration.role_name(statement->role);
    std::string database;
    if (statement->database != nullptr) database = database_named(elaboration, statement->database).name;
    change_setting(elaboration, make_id(Kind::setting, "", role, "", database), statement->setstmt);
}

}  // namespace schemadiff
