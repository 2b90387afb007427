// Function calls of canonical_elaborate.hpp. EXTRACT, SUBSTRING, TRIM, OVERLAY, POSITION and AT TIME ZONE are calls of
// pg_catalog functions to the grammar, so their special syntax needs no rule of its own.
#include <utility>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "parser/canonical_builtin.hpp"
#include "parser/canonical_elaborate.hpp"

namespace schemadiff {

namespace {

std::string call_text(const std::string& name, const std::vector<Term>& arguments) {
    std::vector<std::string> words;
    for (const auto& argument : arguments) words.push_back(argument.text);
    return name + "(" + join(words, ", ") + ")";
}

bool is_plain_call(const FuncCall& call) {
    if (call.agg_order != nullptr || call.agg_filter != nullptr || call.over != nullptr) return false;
    if (call.agg_within_group || call.agg_star || call.agg_distinct || call.func_variadic) return false;
    ListCell* cell = nullptr;
    foreach (cell, call.args) {
        if (IsA(lfirst(cell), NamedArgExpr)) return false;
    }
    return list_length(call.funcname) <= 2;
}

// The grammar spells this field of EXTRACT as the user did.
void lower_extract_field(const std::string& name, std::vector<Term>& arguments) {
    if (name != "extract" || arguments.empty() || arguments[0].shape != Term::Shape::literal) return;
    std::string field = arguments[0].value;
    for (char& c : field) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    arguments[0] = literal_term(field);
}

}  // namespace

// Only a name that stands for one function is resolved: then the arguments can become nothing but its types.
Term Elaborator::user_function(const std::string& name, std::vector<Term> arguments) {
    auto known = context_.functions ? context_.functions(name) : std::vector<CanonicalFunction>();
    if (known.size() != 1 || known[0].arguments.size() != arguments.size()) {
        return other_term(call_text(name, arguments));
    }
    std::vector<SqlType> types;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        types.push_back(parse_type(known[0].arguments[i], context_));
        bool fits = types[i].known() && arguments[i].is_typed() && types_.can_coerce(arguments[i].type, types[i]);
        if (!fits) return other_term(call_text(name, arguments));
    }
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        arguments[i] = coerce(std::move(arguments[i]), types[i], context_);
    }
    return other_term(call_text(name, arguments), parse_type(known[0].result, context_).without_typmod());
}

Term Elaborator::function_call(FuncCall& node) {
    if (!is_plain_call(node)) return verbatim(reinterpret_cast<Node*>(&node));
    std::string name = strVal(llast(node.funcname));
    bool qualified = list_length(node.funcname) > 1;
    std::string schema = qualified ? strVal(linitial(node.funcname)) : std::string();
    bool from_catalog = schema == "pg_catalog";
    if (from_catalog) schema.clear();
    std::vector<Term> arguments = all_of(node.args);
    lower_extract_field(name, arguments);
    constexpr int kFirstWithExtract = 140000;
    if (from_catalog && name == "extract" && context_.server_version < kFirstWithExtract) name = "date_part";
    std::vector<SqlType> types;
    bool typed = true;
    for (const auto& argument : arguments) {
        types.push_back(argument.type);
        typed = typed && argument.is_typed();
    }
    if (!qualified && context_.schema_of_function) {
        std::string found = context_.schema_of_function(name);
        if (found == "pg_catalog") found.clear();
        bool overloads_builtin = !found.empty() && builtin_functions(name) != nullptr;
        // The arguments decide between the two, by rules that need the other signatures: equal to neither.
        if (!overloads_builtin)
            schema = found;
        else if (!is_exact_builtin(name, types))
            schema = found + "?";
    }
    if (!schema.empty()) return user_function(quote_qualified(schema, name), std::move(arguments));
    auto chosen = typed ? resolve_function(name, types, types_) : std::nullopt;
    bool is_cast = !from_catalog && types.size() == 1 && is_unknown_literal(types[0]) && is_analysed_type(name);
    if (!chosen || is_cast) return other_term(call_text(quote_identifier(name), arguments));
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        arguments[i] = coerce(std::move(arguments[i]), chosen->arguments[i], context_);
    }
    return other_term(call_text(quote_identifier(name), arguments), chosen->result);
}

}  // namespace schemadiff
