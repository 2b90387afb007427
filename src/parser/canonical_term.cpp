#include "parser/canonical_term.hpp"

#include <charconv>
#include <utility>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "parser/canonical_value.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

// 'a_id_seq' of type regclass is read as an identifier, through the search_path.
std::string normal_regclass(const std::string& text, const CanonicalContext& context) {
    Tree tree = Tree::parse_expression(text);
    Node* node = tree.expression();
    if (node == nullptr || !IsA(node, ColumnRef)) return text;
    std::vector<std::string> names;
    ListCell* cell = nullptr;
    foreach (cell, castNode(ColumnRef, node)->fields) {
        if (!IsA(lfirst(cell), String)) return text;
        names.emplace_back(strVal(lfirst(cell)));
    }
    if (names.size() > 2) return text;
    if (names.size() == 2) return quote_qualified(names[0] == "pg_catalog" ? "" : names[0], names[1]);
    std::string schema = context.schema_of_relation ? context.schema_of_relation(names[0]) : std::string();
    return quote_qualified(schema == "pg_catalog" ? "" : schema, names[0]);
}

Term typed_literal(const Term& literal, const SqlType& type, const CanonicalContext& context) {
    if (literal.is_null) {
        Term null = null_term();
        null.shape = Term::Shape::constant;
        null.type = type.without_typmod();
        null.text = "NULL::" + format_type(null.type);
        return null;
    }
    bool is_regclass = type.schema.empty() && !type.array && type.name == "regclass";
    return constant_term(is_regclass ? normal_regclass(literal.value, context) : literal.value, type);
}

bool is_integer(const SqlType& type) {
    return type.schema.empty() && !type.array && (type.name == "int2" || type.name == "int4" || type.name == "int8");
}

bool is_string(const SqlType& type) {
    bool builtin = type.schema.empty() && !type.array;
    return builtin && (type.name == "text" || type.name == "varchar" || type.name == "bpchar");
}

bool integer_fits(const std::string& value, const SqlType& target) {
    long long number = 0;
    auto [end, failed] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (failed != std::errc() || end != value.data() + value.size()) return false;
    long long limit = 0;
    if (target.name == "int2") limit = 0x7FFF;
    if (target.name == "int4") limit = 0x7FFFFFFF;
    if (target.name == "float4") limit = 1 << 24;
    if (target.name == "float8") limit = 1LL << 53;
    if (target.name == "int8" || target.name == "numeric") return true;
    return number <= limit && number >= -limit;
}

// Casts of constants that give the constant with the same text and cannot fail.
bool keeps_text(const Term& constant, const SqlType& target) {
    if (constant.shape != Term::Shape::constant || constant.is_null || !constant.type.typmod.empty()) return false;
    if (!target.schema.empty() || target.array || constant.type.array || !constant.type.schema.empty()) return false;
    if (is_integer(constant.type)) return integer_fits(constant.value, target);
    if (constant.type.name == "numeric") return target.name == "float4" || target.name == "float8";
    bool from_string = constant.type.name == "text" || constant.type.name == "varchar";
    return from_string && (target.name == "text" || target.name == "varchar");
}

}  // namespace

Term other_term(std::string text, SqlType type) {
    Term term;
    term.text = std::move(text);
    term.type = std::move(type);
    return term;
}

Term collated_term(Term argument, std::string collation) {
    Term term = other_term("(" + argument.text + " COLLATE " + collation + ")", argument.type);
    term.shape = Term::Shape::collated;
    term.value = std::move(collation);
    term.elements.push_back(std::move(argument));
    return term;
}

Term literal_term(std::string value) {
    Term term;
    term.shape = Term::Shape::literal;
    term.text = quote_literal(value);
    term.type = kUnknownLiteral;
    term.value = std::move(value);
    return term;
}

Term null_term() {
    Term term;
    term.shape = Term::Shape::literal;
    term.text = "NULL";
    term.type = kUnknownLiteral;
    term.is_null = true;
    return term;
}

Term constant_term(std::string value, const SqlType& type) {
    Term term;
    term.shape = Term::Shape::constant;
    term.type = type.without_typmod();
    term.value = normal_value(value, term.type);
    bool builtin = type.schema.empty() && !type.array;
    bool is_word = builtin && type.name == "bool" && (term.value == "true" || term.value == "false");
    bool is_number = builtin && type.name == "int4" && !term.value.empty() &&
                     term.value.find_first_not_of("0123456789") == std::string::npos;
    term.text = is_word || is_number ? term.value : quote_literal(term.value) + "::" + format_type(term.type);
    return term;
}

Term array_term(std::vector<Term> elements, const SqlType& element) {
    Term term;
    term.shape = Term::Shape::array;
    term.type = element.without_typmod();
    term.type.array = element.known();
    std::vector<std::string> texts;
    for (const auto& one : elements) texts.push_back(one.text);
    term.text = "ARRAY[" + join(texts, ", ") + "]";
    if (elements.empty()) term.text += "::" + format_type(term.type);
    term.elements = std::move(elements);
    return term;
}

Term coerce(Term term, const SqlType& wanted, const CanonicalContext& context) {
    SqlType target = wanted.without_typmod();
    if (is_builtin(target) && target.name == "any") return term;
    if (term.type.same_base(target)) return term;
    TypeSystem types(context);
    if (types.is_domain(target)) {
        SqlType under = types.base(target);
        if (term.shape == Term::Shape::literal) term = coerce(term, under, context);
        if (keeps_text(term, under)) term = constant_term(term.value, under);
        return other_term("(" + term.text + ")::" + format_type(target), target);
    }
    if (term.shape == Term::Shape::literal) return typed_literal(term, target, context);
    if (keeps_text(term, target)) return constant_term(term.value, target);
    // The server moves the cast of a COLLATE below it.
    if (term.shape == Term::Shape::collated && is_string(target)) {
        return collated_term(coerce(std::move(term.elements.front()), target, context), std::move(term.value));
    }
    bool element_casts =
        term.shape == Term::Shape::array && target.array && !term.elements.empty() && !term.elements.front().type.array;
    if (element_casts) {
        std::vector<Term> elements;
        for (auto& element : term.elements) elements.push_back(coerce(std::move(element), target.element(), context));
        return array_term(std::move(elements), target.element());
    }
    return other_term("(" + term.text + ")::" + format_type(target), target);
}

Term cast(Term term, const SqlType& target, const CanonicalContext& context) {
    bool builtin_interval = is_builtin(target) && target.name == "interval" && !target.array;
    if (builtin_interval && !target.typmod.empty() && term.shape == Term::Shape::literal && !term.is_null) {
        // The fields decide how the text is read: '1' is a day for "interval day".
        bool digits = !term.value.empty() && term.value.find_first_not_of("0123456789") == std::string::npos;
        bool one_field = target.typmod.find_first_of(" (") == std::string::npos;
        std::string value = digits && one_field ? normal_interval(term.value + " " + target.typmod) : term.value;
        return other_term(quote_literal(value) + "::" + format_type(target), target);
    }
    if (target.typmod.empty() || (term.type.same_base(target) && term.type.typmod == target.typmod)) {
        return coerce(std::move(term), target, context);
    }
    Term base = coerce(std::move(term), target, context);
    return other_term("(" + base.text + ")::" + format_type(target), target);
}

}  // namespace schemadiff
