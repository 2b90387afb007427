// SET, RESET, and SELECT set_config(..): what of them changes the meaning of the statements that follow.
#include "base/quote.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

void set_search_path(Elaboration& elaboration, std::string_view value) { elaboration.path = SearchPath::parse(value); }

void set_variable(Elaboration& elaboration, VariableSetStmt* statement) {
    std::string name = text_of(statement->name);
    bool resets = statement->kind == VAR_RESET || statement->kind == VAR_SET_DEFAULT;
    if (name == "search_path" || statement->kind == VAR_RESET_ALL) {
        if (statement->kind == VAR_SET_VALUE) {
            std::vector<std::string> schemas;
            for (Node* value : nodes(statement->args)) schemas.push_back(constant_text(value));
            elaboration.path = SearchPath::of(schemas);
        } else if (resets || statement->kind == VAR_RESET_ALL) {
            set_search_path(elaboration, elaboration.environment.search_path);
        }
    }
    if (name == "role" || name == "session_authorization") {
        std::string role = resets || statement->args == nullptr
                               ? std::string()
                               : constant_text(static_cast<Node*>(linitial(statement->args)));
        elaboration.role = role == "none" ? std::string() : role;
        if (!elaboration.role.empty()) elaboration.result.roles.insert(elaboration.role);
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
        if (variable == "search_path") set_search_path(elaboration, value);
        return;
    }
    ++elaboration.not_schema["SELECT"];
}

}  // namespace schemadiff
