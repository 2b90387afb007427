#include "parser/canonical_elaborate.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

// Deeper expressions are compared as text: walking them needs stack in proportion.
constexpr int kMaximumDepth = 500;

SqlType builtin(const char* name) { return {{}, name, {}, false, false}; }

std::string texts(const std::vector<Term>& terms) {
    std::vector<std::string> words;
    for (const auto& term : terms) words.push_back(term.text);
    return join(words, ", ");
}

// A number that is no int4: bigint where it fits, numeric otherwise. Hexadecimal ones and the like are left alone.
Term number_term(const std::string& number) {
    std::string_view magnitude = number;
    if (magnitude.starts_with('-')) magnitude.remove_prefix(1);
    if (magnitude.empty() || magnitude.find_first_not_of(".0123456789eE+-") != std::string_view::npos) {
        return other_term(number);
    }
    bool digits = magnitude.find_first_not_of("0123456789") == std::string_view::npos;
    constexpr std::string_view kLargest = "9223372036854775807";
    bool fits = magnitude.size() < kLargest.size() || (magnitude.size() == kLargest.size() && magnitude <= kLargest);
    return constant_term(number, builtin(digits && fits ? "int8" : "numeric"));
}

}  // namespace

Term Elaborator::elaborate(Node* node) {
    if (node == nullptr || failed_) return {};
    if (depth_ >= kMaximumDepth) {
        failed_ = true;
        return {};
    }
    ++depth_;
    Term term = dispatch(node);
    --depth_;
    return term;
}

Term Elaborator::dispatch(Node* node) {
    switch (nodeTag(node)) {
        case T_ColumnRef: return column(*castNode(ColumnRef, node));
        case T_A_Const: return constant(*castNode(A_Const, node));
        case T_TypeCast: return type_cast(*castNode(TypeCast, node));
        case T_A_Expr: return operator_expression(*castNode(A_Expr, node));
        case T_BoolExpr: return boolean(*castNode(BoolExpr, node));
        case T_FuncCall: return function_call(*castNode(FuncCall, node));
        case T_NullTest: return null_test(*castNode(NullTest, node));
        case T_BooleanTest: return boolean_test(*castNode(BooleanTest, node));
        case T_A_ArrayExpr: return array(*castNode(A_ArrayExpr, node));
        case T_CaseExpr: return case_expression(*castNode(CaseExpr, node));
        case T_CoalesceExpr: return coalesce(*castNode(CoalesceExpr, node));
        case T_MinMaxExpr: return greatest_or_least(*castNode(MinMaxExpr, node));
        case T_CollateClause: return collate(*castNode(CollateClause, node));
        case T_A_Indirection: return indirection(*castNode(A_Indirection, node));
        case T_SQLValueFunction: return value_function(*castNode(SQLValueFunction, node));
        case T_RowExpr: return row(*castNode(RowExpr, node));
        case T_SubLink: return sublink(*castNode(SubLink, node));
        default: return verbatim(node);
    }
}

Term Elaborator::verbatim(Node* node) {
    if (!qualify_names(node, context_)) {
        failed_ = true;
        return {};
    }
    std::string text = deparse_expression(node);
    if (text.empty()) failed_ = true;
    return other_term("(" + text + ")");
}

std::vector<Term> Elaborator::all_of(List* list) {
    std::vector<Term> terms;
    ListCell* cell = nullptr;
    foreach (cell, list) terms.push_back(elaborate(static_cast<Node*>(lfirst(cell))));
    return terms;
}

Term Elaborator::column(const ColumnRef& reference) {
    std::vector<std::string> names;
    ListCell* cell = nullptr;
    foreach (cell, reference.fields) {
        if (!IsA(lfirst(cell), String)) {
            names.emplace_back("*");
            continue;
        }
        names.push_back(strVal(lfirst(cell)));
    }
    std::string own = context_.relation.substr(context_.relation.rfind('.') + 1);
    bool qualified = names.size() > 1 && !own.empty() && names[names.size() - 2] == own && names.back() != "*";
    if (qualified && names.size() <= 3) names.erase(names.begin(), names.end() - 1);
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ".") + (name == "*" ? name : quote_identifier(name));
    if (names.size() != 1 || !context_.column_type) return other_term(text);
    std::string type = context_.column_type(names[0]);
    return other_term(text, type.empty() ? SqlType{} : parse_type(type, context_));
}

Term Elaborator::constant(const A_Const& node) {
    if (node.isnull) return null_term();
    switch (nodeTag(&node.val)) {
        case T_Integer: return constant_term(std::to_string(node.val.ival.ival), builtin("int4"));
        case T_Boolean: return constant_term(node.val.boolval.boolval ? "true" : "false", builtin("bool"));
        case T_String: return literal_term(node.val.sval.sval);
        case T_Float: return number_term(node.val.fval.fval);
        case T_BitString: {
            std::string bits = node.val.bsval.bsval;
            return bits[0] == 'b' ? constant_term(bits.substr(1), builtin("bit")) : other_term(quote_literal(bits));
        }
        default: return verbatim(reinterpret_cast<Node*>(const_cast<A_Const*>(&node)));
    }
}

Term Elaborator::type_cast(const TypeCast& node) {
    SqlType target = type_of(*node.typeName, context_);
    if (!target.known() || target.set_of) {
        Term argument = elaborate(node.arg);
        return other_term("(" + argument.text + ")::" + deparse_type(node.typeName));
    }
    if (IsA(node.arg, A_ArrayExpr) && target.array) {
        std::vector<Term> elements = all_of(castNode(A_ArrayExpr, node.arg)->elements);
        SqlType element = target.element();
        bool nested = !elements.empty() && elements.front().shape == Term::Shape::array;
        if (!nested) {
            element.typmod = target.typmod;
            for (auto& one : elements) one = cast(std::move(one), element, context_);
            return array_term(std::move(elements), target.element());
        }
    }
    return cast(elaborate(node.arg), target, context_);
}

SqlType Elaborator::unify(std::vector<Term>& terms) {
    std::vector<SqlType> types;
    for (const auto& term : terms) {
        if (!term.is_typed()) return {};
        types.push_back(term.type);
    }
    SqlType common = types_.common_type(types);
    if (!common.known()) return {};
    for (auto& term : terms) term = coerce(std::move(term), common, context_);
    return common;
}

Term Elaborator::array(const A_ArrayExpr& node) {
    std::vector<Term> elements = all_of(node.elements);
    if (!elements.empty() && elements.front().shape == Term::Shape::array) {
        SqlType type = elements.front().type;
        for (const auto& element : elements) {
            if (!element.type.same_base(type)) type = {};
        }
        Term term = other_term("ARRAY[" + texts(elements) + "]", type);
        return term;
    }
    SqlType element = unify(elements);
    // An array of arrays would need another name than element[]; leave it alone.
    if (element.array) element = {};
    return array_term(std::move(elements), element);
}

Term Elaborator::as_boolean(Term term) {
    return term.shape == Term::Shape::literal ? coerce(std::move(term), builtin("bool"), context_) : term;
}

// AND and OR are associative, so nested ones are spelled as one: a server's own printing comes back flatter.
Term Elaborator::junction(Term::Shape shape, std::vector<Term> terms) {
    std::vector<Term> flat;
    for (auto& term : terms) {
        if (term.shape == shape) {
            std::move(term.elements.begin(), term.elements.end(), std::back_inserter(flat));
        } else {
            flat.push_back(as_boolean(std::move(term)));
        }
    }
    const char* word = shape == Term::Shape::conjunction ? " AND " : " OR ";
    std::string text;
    for (const auto& term : flat) text += (text.empty() ? "(" : word) + term.text;
    Term term = other_term(text + ")", builtin("bool"));
    term.shape = shape;
    term.elements = std::move(flat);
    return term;
}

Term Elaborator::boolean(const BoolExpr& node) {
    if (node.boolop == NOT_EXPR) {
        Term argument = as_boolean(elaborate(linitial_node(Node, node.args)));
        return other_term("(NOT " + argument.text + ")", builtin("bool"));
    }
    return junction(node.boolop == AND_EXPR ? Term::Shape::conjunction : Term::Shape::disjunction, all_of(node.args));
}

Term Elaborator::null_test(const NullTest& node) {
    Term argument = elaborate(reinterpret_cast<Node*>(node.arg));
    const char* test = node.nulltesttype == IS_NULL ? " IS NULL)" : " IS NOT NULL)";
    return other_term("(" + argument.text + test, builtin("bool"));
}

Term Elaborator::boolean_test(const BooleanTest& node) {
    Term argument = as_boolean(elaborate(reinterpret_cast<Node*>(node.arg)));
    const char* test = "";
    switch (node.booltesttype) {
        case IS_TRUE: test = "TRUE"; break;
        case IS_NOT_TRUE: test = "NOT TRUE"; break;
        case IS_FALSE: test = "FALSE"; break;
        case IS_NOT_FALSE: test = "NOT FALSE"; break;
        case IS_UNKNOWN: test = "UNKNOWN"; break;
        case IS_NOT_UNKNOWN: test = "NOT UNKNOWN"; break;
    }
    return other_term("(" + argument.text + " IS " + test + ")", builtin("bool"));
}

// transformCaseExpr(): a missing ELSE is NULL, and the ELSE is first when the common type is chosen.
Term Elaborator::case_expression(const CaseExpr& node) {
    Term subject;
    if (node.arg != nullptr) {
        subject = elaborate(reinterpret_cast<Node*>(node.arg));
        if (subject.shape == Term::Shape::literal) subject = coerce(std::move(subject), builtin("text"), context_);
    }
    std::vector<Term> results = {node.defresult == nullptr ? null_term()
                                                           : elaborate(reinterpret_cast<Node*>(node.defresult))};
    std::vector<std::string> conditions;
    ListCell* cell = nullptr;
    foreach (cell, node.args) {
        auto* when = castNode(CaseWhen, lfirst(cell));
        Term condition = elaborate(reinterpret_cast<Node*>(when->expr));
        if (node.arg == nullptr) {
            condition = as_boolean(std::move(condition));
        } else if (auto chosen = choose("=", &subject.type, condition.type)) {
            condition = coerce(std::move(condition), chosen->arguments[1], context_);
        }
        conditions.push_back(condition.text);
        results.push_back(elaborate(reinterpret_cast<Node*>(when->result)));
    }
    SqlType type = unify(results);
    std::string text = "CASE";
    if (node.arg != nullptr) text += " " + subject.text;
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        text += " WHEN " + conditions[i] + " THEN " + results[i + 1].text;
    }
    return other_term(text + " ELSE " + results[0].text + " END", type);
}

Term Elaborator::coalesce(const CoalesceExpr& node) {
    std::vector<Term> terms = all_of(node.args);
    SqlType type = unify(terms);
    return other_term("COALESCE(" + texts(terms) + ")", type);
}

Term Elaborator::greatest_or_least(const MinMaxExpr& node) {
    std::vector<Term> terms = all_of(node.args);
    SqlType type = unify(terms);
    return other_term((node.op == IS_GREATEST ? "GREATEST(" : "LEAST(") + texts(terms) + ")", type);
}

Term Elaborator::collate(const CollateClause& node) {
    Term argument = elaborate(node.arg);
    if (argument.shape == Term::Shape::literal) argument = coerce(std::move(argument), builtin("text"), context_);
    std::vector<std::string> names;
    ListCell* cell = nullptr;
    foreach (cell, node.collname) names.emplace_back(strVal(lfirst(cell)));
    std::string schema = names.size() > 1 && names[0] != "pg_catalog" ? names[0] : std::string();
    return collated_term(std::move(argument), quote_qualified(schema, names.back()));
}

Term Elaborator::indirection(const A_Indirection& node) {
    Term argument = elaborate(node.arg);
    std::string text = "(" + argument.text + ")";
    bool element = argument.type.array;
    ListCell* cell = nullptr;
    foreach (cell, node.indirection) {
        auto* step = static_cast<Node*>(lfirst(cell));
        if (IsA(step, String)) {
            text += "." + quote_identifier(strVal(step));
            element = false;
        } else if (IsA(step, A_Indices)) {
            auto* indices = castNode(A_Indices, step);
            Term lower = elaborate(indices->lidx), upper = elaborate(indices->uidx);
            // The subscript of jsonb is text or an integer.
            bool key = is_builtin(argument.type) && argument.type.name == "jsonb";
            if (key && upper.shape == Term::Shape::literal) upper = coerce(std::move(upper), builtin("text"), context_);
            text += indices->is_slice ? "[" + lower.text + ":" + upper.text + "]" : "[" + upper.text + "]";
            element = element && !indices->is_slice;
        } else {
            text += ".*";
            element = false;
        }
    }
    return other_term(text, element ? argument.type.element() : SqlType{});
}

Term Elaborator::value_function(const SQLValueFunction& node) {
    auto with_precision = [&](const char* word, const char* type) {
        std::string text = word;
        if (node.typmod >= 0) text += "(" + std::to_string(node.typmod) + ")";
        return other_term(text, builtin(type));
    };
    switch (node.op) {
        case SVFOP_CURRENT_DATE: return other_term("CURRENT_DATE", builtin("date"));
        case SVFOP_CURRENT_TIME:
        case SVFOP_CURRENT_TIME_N: return with_precision("CURRENT_TIME", "timetz");
        case SVFOP_CURRENT_TIMESTAMP:
        case SVFOP_CURRENT_TIMESTAMP_N: return with_precision("CURRENT_TIMESTAMP", "timestamptz");
        case SVFOP_LOCALTIME:
        case SVFOP_LOCALTIME_N: return with_precision("LOCALTIME", "time");
        case SVFOP_LOCALTIMESTAMP:
        case SVFOP_LOCALTIMESTAMP_N: return with_precision("LOCALTIMESTAMP", "timestamp");
        // Three words for one value.
        case SVFOP_CURRENT_ROLE:
        case SVFOP_CURRENT_USER:
        case SVFOP_USER: return other_term("CURRENT_USER", builtin("name"));
        case SVFOP_SESSION_USER: return other_term("SESSION_USER", builtin("name"));
        case SVFOP_CURRENT_CATALOG: return other_term("CURRENT_CATALOG", builtin("name"));
        case SVFOP_CURRENT_SCHEMA: return other_term("CURRENT_SCHEMA", builtin("name"));
    }
    return {};
}

Term Elaborator::row(const RowExpr& node) {
    std::vector<Term> terms = all_of(node.args);
    return other_term("ROW(" + texts(terms) + ")");
}

// (SELECT auth.uid()): a query without tables is a scalar whose column name means nothing.
Term Elaborator::sublink(SubLink& node) {
    auto* as_node = reinterpret_cast<Node*>(&node);
    if (node.subLinkType != EXPR_SUBLINK || !IsA(node.subselect, SelectStmt)) return verbatim(as_node);
    auto* select = castNode(SelectStmt, node.subselect);
    bool plain = select->op == SETOP_NONE && select->fromClause == nullptr && select->whereClause == nullptr &&
                 select->groupClause == nullptr && select->havingClause == nullptr && select->windowClause == nullptr &&
                 select->sortClause == nullptr && select->limitOffset == nullptr && select->limitCount == nullptr &&
                 select->distinctClause == nullptr && select->withClause == nullptr &&
                 select->lockingClause == nullptr && select->valuesLists == nullptr && select->intoClause == nullptr &&
                 list_length(select->targetList) == 1;
    if (!plain) return verbatim(as_node);
    auto* target = linitial_node(ResTarget, select->targetList);
    if (target->val == nullptr) return verbatim(as_node);
    Term value = elaborate(target->val);
    // A query's own output column of unknown type is text.
    if (value.shape == Term::Shape::literal) value = coerce(std::move(value), builtin("text"), context_);
    return other_term("(SELECT " + value.text + ")", value.type);
}

}  // namespace schemadiff
