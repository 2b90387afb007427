#include "parser/function.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "parser/extension.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

std::string mode_word(FunctionParameterMode mode) {
    switch (mode) {
        case FUNC_PARAM_OUT: return "out";
        case FUNC_PARAM_INOUT: return "inout";
        case FUNC_PARAM_VARIADIC: return "variadic";
        case FUNC_PARAM_TABLE: return "table";
        default: return "in";
    }
}

// The result that OUT and TABLE arguments make. Source: interpret_function_parameter_list.
std::string result_of_arguments(const std::vector<FunctionArgument>& arguments) {
    std::string only;
    int count = 0;
    for (const FunctionArgument& argument : arguments) {
        if (argument.mode != "out" && argument.mode != "inout" && argument.mode != "table") continue;
        only = argument.type;
        ++count;
    }
    return count == 0 ? "void" : count == 1 ? only : "record";
}

// BEGIN ATOMIC .. END or RETURN .., as one text.
std::string body_text(Node* body) {
    if (body == nullptr) return {};
    if (IsA(body, ReturnStmt)) return "RETURN " + deparse_expression(castNode(ReturnStmt, body)->returnval);
    std::string text = "BEGIN ATOMIC";
    for (Node* inner : nodes(reinterpret_cast<List*>(body))) {
        if (inner == nullptr || !IsA(inner, List)) continue;  // null: no statement at all
        for (Node* statement : nodes(reinterpret_cast<List*>(inner))) {
            bool returns = IsA(statement, ReturnStmt);
            text += ' ' + (returns ? body_text(statement) : deparse_statement(statement)) + ';';
        }
    }
    return text + " END";
}

// Those of the system were once taken in any case, and many a file still says 'SQL'.
std::string language_of(const DefElem* option) {
    std::string name = option_value(option), folded = name;
    std::transform(folded.begin(), folded.end(), folded.begin(), [](unsigned char c) { return std::tolower(c); });
    bool of_system = folded == "sql" || folded == "c" || folded == "internal" || folded == "plpgsql";
    return of_system ? folded : name;
}

bool apply_option(Elaboration& elaboration, Function& function, DefElem* option) {
    std::string name = option->defname;
    if (name == "as") {
        auto parts = strings(reinterpret_cast<List*>(option->arg));
        function.body = parts.empty() ? std::string() : parts.back();
        if (parts.size() > 1) function.library = parts.front();
    } else if (name == "language") {
        function.language = language_of(option);
    } else if (name == "volatility") {
        function.volatility = option_value(option);
    } else if (name == "strict") {
        function.strict = option_is_true(option);
    } else if (name == "security") {
        function.security_definer = option_is_true(option);
    } else if (name == "leakproof") {
        function.leakproof = option_is_true(option);
    } else if (name == "parallel") {
        function.parallel = option_value(option);
    } else if (name == "cost") {
        function.cost = std::strtod(option_value(option).c_str(), nullptr);
    } else if (name == "rows") {
        function.rows = std::strtod(option_value(option).c_str(), nullptr);
    } else if (name == "set") {
        set_configuration(elaboration, function.configuration, reinterpret_cast<VariableSetStmt*>(option->arg));
    } else if (name == "support") {
        auto* written = reinterpret_cast<List*>(option->arg);
        function.support = routine_text(elaboration, qualified(written), option->location);
    } else if (name == "transform") {
        for (auto* type : nodes_of<TypeName>(reinterpret_cast<List*>(option->arg)))
            function.transforms.push_back(elaboration.type_text(type));
    } else if (name == "window") {
        function.routine = "window";
    } else {
        return false;
    }
    return true;
}

// Costs that PostgreSQL would assume anyway are not stated.
void leave_out_defaults(Function& function) {
    bool internal = function.language == "c" || function.language == "internal";
    if (function.cost == (internal ? 1 : 100)) function.cost = 0;
    if (!function.result.starts_with("SETOF ") || function.rows == 1000) function.rows = 0;
}

bool is_new_routine(Elaboration& elaboration, const ObjectId& id, bool replace) {
    if (elaboration.builder.find(id) == nullptr) return true;
    if (!replace)
        elaboration.wrong("duplicate-object", -1, describe(id) + " is declared twice",
                          "write CREATE OR REPLACE to replace it");
    return false;
}

}  // namespace

std::string routine_text(Elaboration& elaboration, const QualifiedName& written, int location) {
    QualifiedName found = elaboration.require_routine(written, location);
    return quote_qualified(found.schema, found.name);
}

QualifiedName Elaboration::require_routine(const QualifiedName& written, int location) {
    if (written.schema == "pg_catalog") return written;
    QualifiedName found = find_routine(written);
    if (!found.schema.empty()) return found;
    std::string schema = schema_of(environment.foreign_objects.functions, written.name);
    if (!schema.empty() && (written.schema.empty() || written.schema == schema)) return {schema, written.name};
    if (is_builtin_helper(written.name) && written.schema.empty()) return {"pg_catalog", written.name};
    if (is_lenient()) return {written.schema.empty() ? extension_schema() : written.schema, written.name};
    not_yet("unknown-function", location, written.name,
            "function " + quote_qualified(written.schema, written.name) + " does not exist");
}

bool is_input(const FunctionArgument& argument) {
    return argument.mode == "in" || argument.mode == "inout" || argument.mode == "variadic";
}

std::string signature_of(const std::vector<FunctionArgument>& arguments) {
    std::vector<std::string> types;
    for (const FunctionArgument& argument : arguments)
        if (is_input(argument)) types.push_back(argument.type);
    return join(types, ", ");
}

FunctionArgument argument_of(Elaboration& elaboration, FunctionParameter* parameter) {
    FunctionArgument argument;
    argument.mode = mode_word(parameter->mode);
    argument.name = text_of(parameter->name);
    argument.type = elaboration.type_without_modifier(parameter->argType);
    argument.default_value.text = elaboration.expression_text(parameter->defexpr);
    return argument;
}

void declare_routine(Elaboration& elaboration, const ObjectId& id, const std::vector<FunctionArgument>& arguments) {
    Routine routine{id, 0, 0};
    for (const FunctionArgument& argument : arguments) {
        if (!is_input(argument)) continue;
        ++routine.most_arguments;
        if (argument.default_value.empty()) routine.least_arguments = routine.most_arguments;
        if (argument.mode == "variadic") {
            routine.least_arguments = std::min(routine.least_arguments, routine.most_arguments - 1);
            routine.most_arguments = 1000;
        }
    }
    elaboration.names.add_routine(routine);
    note_maker(elaboration, id);
    elaboration.touch(id.name);
}

std::string configuration_name(const VariableSetStmt* setting) {
    std::string name = text_of(setting->name);
    for (const char* spelled : {"TimeZone", "DateStyle", "IntervalStyle"}) {
        std::string lower = spelled;
        std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
        if (name == lower) name = spelled;
    }
    return name;
}

// Source: flatten_set_variable_args; GUC_LIST_QUOTE variables hold quoted names.
std::string configuration_value(Elaboration& elaboration, const VariableSetStmt* setting) {
    if (setting->kind != VAR_SET_VALUE)
        elaboration.undecidable(-1, "SET .. FROM CURRENT takes its value from the session");
    std::string name = configuration_name(setting);
    bool quoted = name == "search_path" || name == "temp_tablespaces" || name.ends_with("_preload_libraries");
    std::vector<std::string> values;
    for (Node* value : nodes(setting->args))
        values.push_back(quoted ? quote_identifier(constant_text(value)) : constant_text(value));
    return join(values, ", ");
}

// GUCArrayAdd keeps the place of a variable that is there, and appends a new one.
void set_configuration(Elaboration& elaboration, Options& configuration, const VariableSetStmt* setting) {
    if (setting->kind == VAR_RESET_ALL) {
        configuration.clear();
        return;
    }
    std::string name = configuration_name(setting);
    auto is_same = [&](const std::string& each) { return each.starts_with(name + '='); };
    if (setting->kind == VAR_SET_DEFAULT || setting->kind == VAR_RESET) {
        std::erase_if(configuration, is_same);
        return;
    }
    std::string item = name + '=' + configuration_value(elaboration, setting);
    auto present = std::find_if(configuration.begin(), configuration.end(), is_same);
    if (present == configuration.end())
        configuration.push_back(std::move(item));
    else
        *present = std::move(item);
}

void create_function(Elaboration& elaboration, CreateFunctionStmt* statement) {
    QualifiedName name = elaboration.creation_name(qualified(statement->funcname));
    Function function;
    if (statement->is_procedure) function.routine = "procedure";
    for (auto* parameter : nodes_of<FunctionParameter>(statement->parameters))
        function.arguments.push_back(argument_of(elaboration, parameter));
    bool set = false;
    if (statement->returnType != nullptr) {
        set = statement->returnType->setof;
        function.result = elaboration.type_without_modifier(statement->returnType);
    } else if (!statement->is_procedure) {
        function.result = result_of_arguments(function.arguments);
    }
    // The columns of RETURNS TABLE are arguments; the result is what they make together.
    bool table = std::any_of(function.arguments.begin(), function.arguments.end(),
                             [](const auto& each) { return each.mode == "table"; });
    if (table) function.result = "record";
    if (set || table) function.result = "SETOF " + function.result;
    for (auto* option : nodes_of<DefElem>(statement->options)) apply_option(elaboration, function, option);
    function.sql_body.text = body_text(statement->sql_body);
    if (function.language.empty()) function.language = "sql";
    leave_out_defaults(function);

    ObjectId id = make_id(Kind::function, name.schema, name.name, {}, signature_of(function.arguments));
    bool is_new = is_new_routine(elaboration, id, statement->replace);
    auto arguments = function.arguments;
    elaboration.put(id, std::move(function));
    if (is_new) declare_routine(elaboration, id, arguments);
}

void alter_function(Elaboration& elaboration, AlterFunctionStmt* statement) {
    ObjectId id = require_routine_id(elaboration, statement->func);
    auto* function = elaboration.payload<Function>(id);
    if (function == nullptr) return;
    for (auto* option : nodes_of<DefElem>(statement->actions))
        if (!apply_option(elaboration, *function, option))
            elaboration.undecidable(-1, "this form of ALTER FUNCTION is not understood");
    leave_out_defaults(*function);
}

namespace {

std::optional<ObjectId> match_routine(Elaboration& elaboration, const QualifiedName& name,
                                      const ObjectWithArgs* named) {
    const auto& overloads = elaboration.names.routines(name);
    if (named->args_unspecified) return overloads.size() == 1 ? std::optional(overloads.front().id) : std::nullopt;
    std::vector<std::string> types;
    for (auto* type : nodes_of<TypeName>(named->objargs))
        if (type != nullptr) types.push_back(elaboration.type_without_modifier(type));
    std::string signature = join(types, ", ");
    // A procedure may be named with its OUT arguments too.
    std::vector<FunctionArgument> listed;
    for (auto* parameter : nodes_of<FunctionParameter>(named->objfuncargs))
        listed.push_back(argument_of(elaboration, parameter));
    for (const std::string& wanted : {signature, signature_of(listed)})
        for (const Routine& routine : overloads)
            if (routine.id.signature == wanted) return routine.id;
    // A procedure is also known by all of its arguments, OUT ones included.
    for (const Routine& routine : overloads) {
        auto* function = elaboration.payload<Function>(routine.id);
        if (function == nullptr || function->routine != "procedure") continue;
        std::vector<std::string> all;
        for (const FunctionArgument& argument : function->arguments) all.push_back(argument.type);
        if (join(all, ", ") == signature) return routine.id;
    }
    return std::nullopt;
}

}  // namespace

ObjectId require_routine_id(Elaboration& elaboration, const ObjectWithArgs* named, int location) {
    QualifiedName written = qualified(named->objname);
    std::vector<std::string> schemas = written.schema.empty() ? elaboration.path.schemas : std::vector{written.schema};
    for (const std::string& schema : schemas)
        if (auto id = match_routine(elaboration, {schema, written.name}, named)) return *id;
    elaboration.not_yet(
        "unknown-function", location, written.name,
        "function " + quote_qualified(written.schema, written.name) + " with these arguments does not exist");
}

}  // namespace schemadiff
