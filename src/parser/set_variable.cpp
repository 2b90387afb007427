// SET, RESET, and SELECT set_config(..): what of them changes the meaning of the statements that follow.
#include "base/quote.hpp"
#include "parser/handlers.hpp"
#include "parser/tablespace.hpp"

namespace schemadiff {

void set_search_path(Elaboration& elaboration, std::string_view value) { elaboration.path = SearchPath::parse(value); }

namespace {

void set_role(Elaboration& elaboration, const std::string& value) {
    elaboration.role = value == "none" ? std::string() : value;
    if (!elaboration.role.empty()) elaboration.result.roles.insert(elaboration.role);
}

// Empty: back to what it is by default.
void set_one(Elaboration& elaboration, const std::string& name, const std::string& value) {
    StorageDefaults& storage = elaboration.storage_defaults;
    if (name == "role" || name == "session_authorization") set_role(elaboration, value);
    if (name == "default_tablespace") storage.tablespace = value.empty() ? IfStated() : stated_tablespace(value);
    if (name == "default_table_access_method") storage.access_method = value.empty() ? IfStated() : IfStated(value);
    if (name == "standard_conforming_strings" && (value == "off" || value == "false" || value == "0"))
        elaboration.undecidable(-1, "from here on a backslash in a string means something else");
}

}  // namespace

void set_variable(Elaboration& elaboration, VariableSetStmt* statement) {
    std::string name = text_of(statement->name);
    if (statement->kind == VAR_RESET_ALL) {
        set_search_path(elaboration, elaboration.environment.search_path);
        elaboration.storage_defaults = {};
        return;
    }
    bool sets = statement->kind == VAR_SET_VALUE && statement->args != nullptr;
    if (name != "search_path") {
        set_one(elaboration, name, sets ? constant_text(static_cast<Node*>(linitial(statement->args))) : std::string());
    } else if (sets) {
        std::vector<std::string> schemas;
        for (Node* value : nodes(statement->args)) schemas.push_back(constant_text(value));
        elaboration.path = SearchPath::of(schemas);
    } else if (statement->kind == VAR_RESET || statement->kind == VAR_SET_DEFAULT) {
        set_search_path(elaboration, elaboration.environment.search_path);
    }
}

namespace {

const FuncCall* only_call(const SelectStmt* statement) {
    if (list_length(statement->targetList) != 1 || statement->fromClause != nullptr) return nullptr;
    Node* value = linitial_node(ResTarget, statement->targetList)->val;
    return value != nullptr && IsA(value, FuncCall) ? castNode(FuncCall, value) : nullptr;
}

}  // namespace

void select_statement(Elaboration& elaboration, SelectStmt* statement) {
    if (statement->intoClause != nullptr) elaboration.undecidable(-1, "SELECT INTO: the columns follow from the query");
    const FuncCall* call = only_call(statement);
    if (call != nullptr && qualified(call->funcname).name == "set_config" && list_length(call->args) >= 2) {
        std::string variable = constant_text(static_cast<Node*>(linitial(call->args)));
        std::string value = constant_text(static_cast<Node*>(lsecond(call->args)));
        if (variable == "search_path")
            set_search_path(elaboration, value);
        else
            set_one(elaboration, variable, value);
        return;
    }
    ++elaboration.not_schema["SELECT"];
}

}  // namespace schemadiff
