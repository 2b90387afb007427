#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/emit.hpp"
#include "emit/parenthesised.hpp"
#include "emit/removal.hpp"
#include "emit/routine.hpp"

namespace schemadiff {

namespace {

enum class Form { create, create_or_replace };

using Options = std::vector<std::string>;

// With names, which the signature in the id does not have.
std::string arguments_clause(const Aggregate& aggregate) {
    const auto& arguments = aggregate.arguments;
    if (aggregate.aggregate_kind == "normal") return aggregate_signature(argument_list(arguments));
    auto direct = arguments.begin() + aggregate.direct_arguments;
    std::string text = argument_list({arguments.begin(), direct});
    if (!text.empty()) text += ' ';
    // A variadic argument that is both the last direct and the aggregated one is stored once.
    auto aggregated = direct == arguments.end() && !arguments.empty() ? direct - 1 : direct;
    return '(' + text + "ORDER BY " + argument_list({aggregated, arguments.end()}) + ')';
}

// `prefix` is "" or "M" for the moving-aggregate mode.
void add_stage(Options& options, const AggregateStage& stage, std::string_view prefix) {
    if (stage.transition.empty()) return;
    auto add = [&](std::string_view name, std::string_view value) {
        options.push_back(fmt::format("{}{} = {}", prefix, name, value));
    };
    add("SFUNC", stage.transition);
    if (!stage.inverse.empty()) add("INVFUNC", stage.inverse);
    add("STYPE", stage.state_type);
    if (stage.state_size != 0) add("SSPACE", std::to_string(stage.state_size));
    if (!stage.final_function.empty()) add("FINALFUNC", stage.final_function);
    if (stage.final_extra) options.push_back(fmt::format("{}FINALFUNC_EXTRA", prefix));
    if (!stage.final_modify.empty()) add("FINALFUNC_MODIFY", stage.final_modify);
    if (stage.has_initial_value) add("INITCOND", quote_literal(stage.initial_value.value.value_or("")));
}

Options options_of(const Aggregate& aggregate) {
    Options options;
    add_stage(options, aggregate.plain, "");
    auto add = [&](std::string_view name, const std::string& value) {
        if (!value.empty()) options.push_back(fmt::format("{} = {}", name, value));
    };
    add("COMBINEFUNC", aggregate.combine);
    add("SERIALFUNC", aggregate.serial);
    add("DESERIALFUNC", aggregate.deserial);
    add_stage(options, aggregate.moving, "M");
    add("SORTOP", aggregate.sort_operator);
    if (aggregate.parallel != "unsafe") add("PARALLEL", aggregate.parallel);
    if (aggregate.aggregate_kind == "hypothetical") options.emplace_back("HYPOTHETICAL");
    return options;
}

std::string definition(const Object& object, const Aggregate& aggregate, Form form) {
    return fmt::format("CREATE {}AGGREGATE {}{} {}", form == Form::create ? "" : "OR REPLACE ",
                       quote_qualified(object.id.schema, object.id.name), arguments_clause(aggregate),
                       parenthesised(options_of(aggregate)));
}

}  // namespace

void create(const EmitContext&, const Object& object, const Aggregate& value, Statements& out) {
    add_create(out, object, definition(object, value, Form::create));
}

void drop(const EmitContext& context, const Object& object, const Aggregate&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP AGGREGATE " + sql_name(object.id));
    statement.phase = routine_removal_phase(context, object.id);
    notice_removal(context, statement, object.id, "B318");
    notice_redefinition(context, statement, object.id, "B318");
}

void alter(const EmitContext&, const Alteration<Aggregate>& alteration, Statements& out) {
    add_alter(out, alteration, definition(alteration.after_object, alteration.after, Form::create_or_replace));
}

}  // namespace schemadiff
