#include <algorithm>
#include <cstdlib>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "parser/function.hpp"
#include "parser/handlers.hpp"
#include "parser/late_names.hpp"

namespace schemadiff {

namespace {

QualifiedName written_name(const DefElem* option) {
    if (IsA(option->arg, TypeName)) return qualified(reinterpret_cast<TypeName*>(option->arg)->names);
    if (IsA(option->arg, List)) return qualified(reinterpret_cast<List*>(option->arg));
    return {"", option_value(option)};
}

std::string function_text(Elaboration& elaboration, const DefElem* option) {
    return function_name(elaboration, written_name(option));
}

std::string operator_name(const DefElem* option) {
    if (!IsA(option->arg, List)) return "OPERATOR(pg_catalog." + option_value(option) + ')';
    QualifiedName name = qualified(reinterpret_cast<List*>(option->arg));
    return "OPERATOR(" + quote_identifier(name.schema.empty() ? "pg_catalog" : name.schema) + '.' + name.name + ')';
}

std::string modify_word(std::string word, bool ordered) {
    std::transform(word.begin(), word.end(), word.begin(), [](unsigned char c) { return std::tolower(c); });
    return word == (ordered ? "read_write" : "read_only") ? std::string() : word;
}

bool apply_stage(Elaboration& elaboration, AggregateStage& stage, std::string_view name, DefElem* option,
                 bool ordered) {
    if (name == "sfunc" || name == "sfunc1")
        stage.transition = function_text(elaboration, option);
    else if (name == "invfunc")
        stage.inverse = function_text(elaboration, option);
    else if (name == "stype" || name == "stype1")
        stage.state_type = elaboration.type_without_modifier(reinterpret_cast<TypeName*>(option->arg));
    else if (name == "sspace")
        stage.state_size = std::strtoll(option_value(option).c_str(), nullptr, 10);
    else if (name == "finalfunc")
        stage.final_function = function_text(elaboration, option);
    else if (name == "finalfunc_extra")
        stage.final_extra = option_is_true(option);
    else if (name == "finalfunc_modify")
        stage.final_modify = modify_word(option_value(option), ordered);
    else if (name == "initcond" || name == "initcond1") {
        stage.initial_value = IfStated(option_value(option));
        stage.has_initial_value = true;
    } else {
        return false;
    }
    return true;
}

void apply(Elaboration& elaboration, Aggregate& aggregate, DefElem* option, bool ordered) {
    std::string_view name = option->defname;
    if (apply_stage(elaboration, aggregate.plain, name, option, ordered)) return;
    if (name.starts_with('m') && apply_stage(elaboration, aggregate.moving, name.substr(1), option, ordered)) return;
    if (name == "combinefunc") aggregate.combine = function_text(elaboration, option);
    if (name == "serialfunc") aggregate.serial = function_text(elaboration, option);
    if (name == "deserialfunc") aggregate.deserial = function_text(elaboration, option);
    if (name == "sortop") aggregate.sort_operator = operator_name(option);
    if (name == "parallel") aggregate.parallel = option_value(option);
    if (name == "hypothetical" && option_is_true(option)) aggregate.aggregate_kind = "hypothetical";
}

// The old form names the only argument's type as BASETYPE.
void old_style_arguments(Elaboration& elaboration, Aggregate& aggregate, const DefineStmt* statement) {
    for (auto* option : nodes_of<DefElem>(statement->definition)) {
        if (text_of(option->defname) != "basetype" || !IsA(option->arg, TypeName)) continue;
        std::string type = option_value(option);
        std::transform(type.begin(), type.end(), type.begin(), [](unsigned char c) { return std::tolower(c); });
        if (type == "any") continue;
        FunctionArgument argument;
        argument.mode = "in";
        argument.type = elaboration.type_without_modifier(reinterpret_cast<TypeName*>(option->arg));
        aggregate.arguments.push_back(argument);
    }
}

}  // namespace

void create_aggregate(Elaboration& elaboration, DefineStmt* statement) {
    QualifiedName name = elaboration.creation_name(qualified(statement->defnames));
    Aggregate aggregate;
    bool ordered = false;
    if (statement->oldstyle) {
        old_style_arguments(elaboration, aggregate, statement);
    } else if (list_length(statement->args) == 2) {
        auto* parameters = static_cast<List*>(linitial(statement->args));
        for (auto* parameter : nodes_of<FunctionParameter>(parameters))
            aggregate.arguments.push_back(argument_of(elaboration, parameter));
        int direct = intVal(lsecond(statement->args));
        ordered = direct >= 0;
        if (ordered) {
            aggregate.aggregate_kind = "ordered_set";
            aggregate.direct_arguments = direct;
        }
    }
    for (auto* option : nodes_of<DefElem>(statement->definition)) apply(elaboration, aggregate, option, ordered);
    ObjectId id = make_id(Kind::aggregate, name.schema, name.name, {}, signature_of(aggregate.arguments));
    bool exists = elaboration.builder.find(id) != nullptr;
    if (exists && !statement->replace) elaboration.wrong("duplicate-object", -1, describe(id) + " is declared twice");
    auto arguments = aggregate.arguments;
    elaboration.put(id, std::move(aggregate));
    if (!exists) declare_routine(elaboration, id, arguments);
}

}  // namespace schemadiff
