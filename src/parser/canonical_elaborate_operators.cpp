// Operators of canonical_elaborate.hpp, and the syntax that a server turns into operators: IN, BETWEEN, LIKE, ANY.
#include <algorithm>
#include <array>
#include <utility>

#include "base/quote.hpp"
#include "parser/canonical_elaborate.hpp"

namespace schemadiff {

namespace {

const SqlType kBoolean{{}, "bool", {}, false, false};

// citext brings an operator of its own for each of these, in the schema of the type.
constexpr std::array<std::string_view, 14> kCitextOperators = {"!~", "!~*", "!~~", "!~~*", "<",  "<=", "<>",
                                                               "=",  ">",   ">=",  "~",    "~*", "~~", "~~*"};

bool mentions_column(Node* node, int depth = 0) {
    constexpr int kMaximumDepth = 1000;
    if (node == nullptr) return false;
    if (IsA(node, ColumnRef) || depth > kMaximumDepth) return true;
    struct Search {
        int depth;
        static bool visit(Node* child, void* context) {
            return mentions_column(child, static_cast<Search*>(context)->depth + 1);
        }
    } search{depth};
    return raw_expression_tree_walker(node, &Search::visit, &search);
}

std::string operator_text(const std::string& name, const Term* left, const Term& right) {
    return "(" + (left == nullptr ? std::string() : left->text + " ") + name + " " + right.text + ")";
}

// As a server spells it where the search_path does not tell.
std::string spelled(const std::string& schema, const std::string& name) {
    return schema.empty() ? name : "OPERATOR(" + quote_identifier(schema) + "." + name + ")";
}

std::string last_name(List* names) { return strVal(llast(names)); }

std::string schema_of(List* names) {
    if (list_length(names) < 2) return {};
    std::string schema = strVal(list_nth(names, list_length(names) - 2));
    return schema == "pg_catalog" ? std::string() : schema;
}

}  // namespace

std::optional<Elaborator::Choice> Elaborator::choose(const std::string& name, const SqlType* left, const SqlType& right,
                                                     const std::string& schema) {
    if (!right.known() || (left != nullptr && !left->known())) return std::nullopt;
    if (left != nullptr && (is_citext(*left) || is_citext(right))) {
        const SqlType& type = is_citext(*left) ? *left : right;
        const SqlType& other = is_citext(*left) ? right : *left;
        bool own = std::find(kCitextOperators.begin(), kCitextOperators.end(), name) != kCitextOperators.end();
        bool searched = !context_.is_searched || context_.is_searched(type.schema);
        bool found = schema.empty() ? searched : schema == type.schema;
        if (!own || !found || !(other.same_base(type) || is_unknown_literal(other))) return std::nullopt;
        return Choice{{{type, type}, kBoolean}, spelled(type.schema, name)};
    }
    if (!schema.empty()) return std::nullopt;
    std::vector<SqlType> actual;
    if (left != nullptr) actual.push_back(*left);
    actual.push_back(right);
    auto resolution = resolve_operator(name, actual, types_);
    if (!resolution) return std::nullopt;
    return Choice{std::move(*resolution), name};
}

Term Elaborator::apply(const std::string& name, const Term* left, Term right, const std::string& schema) {
    auto chosen = choose(name, left == nullptr ? nullptr : &left->type, right.type, schema);
    if (!chosen) return other_term(operator_text(spelled(schema, name), left, right));
    right = coerce(std::move(right), chosen->arguments.back(), context_);
    if (left == nullptr) return other_term(operator_text(chosen->spelling, nullptr, right), chosen->result);
    Term first = coerce(*left, chosen->arguments.front(), context_);
    return other_term(operator_text(chosen->spelling, &first, right), chosen->result);
}

Term Elaborator::apply_named(List* names, const Term* left, Term right) {
    return apply(last_name(names), left, std::move(right), schema_of(names));
}

Term Elaborator::operator_expression(const A_Expr& node) {
    switch (node.kind) {
        case AEXPR_OP_ANY:
        case AEXPR_OP_ALL: return any_or_all(node);
        case AEXPR_DISTINCT:
        case AEXPR_NOT_DISTINCT: return distinct(node);
        case AEXPR_NULLIF: return null_if(node);
        case AEXPR_IN: return in_list(node);
        case AEXPR_BETWEEN:
        case AEXPR_NOT_BETWEEN:
        case AEXPR_BETWEEN_SYM:
        case AEXPR_NOT_BETWEEN_SYM: return between(node);
        default: break;
    }
    // A row comparison becomes one comparison a column, and a query on either side one of its own kinds.
    auto is_row = [](Node* side) { return side != nullptr && IsA(side, RowExpr); };
    if (is_row(node.lexpr) || is_row(node.rexpr)) {
        Term left = elaborate(node.lexpr), right = elaborate(node.rexpr);
        left.type = {};
        return apply_named(node.name, node.lexpr == nullptr ? nullptr : &left, std::move(right));
    }
    if (node.lexpr == nullptr) return apply_named(node.name, nullptr, elaborate(node.rexpr));
    Term left = elaborate(node.lexpr);
    return apply_named(node.name, &left, elaborate(node.rexpr));
}

Term Elaborator::between(const A_Expr& node) {
    using Shape = Term::Shape;
    Term value = elaborate(node.lexpr);
    auto* bounds = castNode(List, node.rexpr);
    Term low = elaborate(linitial_node(Node, bounds)), high = elaborate(lsecond_node(Node, bounds));
    bool negated = node.kind == AEXPR_NOT_BETWEEN || node.kind == AEXPR_NOT_BETWEEN_SYM;
    bool symmetric = node.kind == AEXPR_BETWEEN_SYM || node.kind == AEXPR_NOT_BETWEEN_SYM;
    const char* from = negated ? "<" : ">=";
    const char* to = negated ? ">" : "<=";
    Shape inner = negated ? Shape::disjunction : Shape::conjunction;
    Term straight = junction(inner, {apply(from, &value, low), apply(to, &value, high)});
    if (!symmetric) return straight;
    Term swapped = junction(inner, {apply(from, &value, high), apply(to, &value, low)});
    return junction(negated ? Shape::conjunction : Shape::disjunction, {straight, swapped});
}

// The array side may be a constructor, whose elements then take the casts.
Term Elaborator::apply_to_array(const std::string& name, Term left, Term right, bool all, const std::string& schema) {
    std::string word = all ? " ALL (" : " ANY (";
    auto unresolved = [&] {
        return other_term("(" + left.text + " " + spelled(schema, name) + word + right.text + "))");
    };
    bool literal = right.shape == Term::Shape::literal;
    SqlType array = literal ? kUnknownLiteral : types_.base(right.type);
    if (!left.is_typed() || !array.known() || (!literal && !array.array)) return unresolved();
    auto chosen = choose(name, &left.type, literal ? kUnknownLiteral : array.element(), schema);
    if (!chosen || chosen->arguments[1].array) return unresolved();
    SqlType wanted = chosen->arguments[1];
    wanted.array = true;
    left = coerce(std::move(left), chosen->arguments[0], context_);
    right = coerce(std::move(right), wanted, context_);
    return other_term("(" + left.text + " " + chosen->spelling + word + right.text + "))", chosen->result);
}

Term Elaborator::any_or_all(const A_Expr& node) {
    Term left = elaborate(node.lexpr), right = elaborate(node.rexpr);
    return apply_to_array(last_name(node.name), std::move(left), std::move(right), node.kind == AEXPR_OP_ALL,
                          schema_of(node.name));
}

// transformAExprIn(): values without columns become one array, the others one comparison each.
Term Elaborator::in_list(const A_Expr& node) {
    bool negated = last_name(node.name) == "<>";
    std::string name = negated ? "<>" : "=";
    Term left = elaborate(node.lexpr);
    std::vector<Term> values, comparisons;
    std::vector<Node*> with_columns;
    ListCell* cell = nullptr;
    bool has_row = IsA(node.lexpr, RowExpr);
    foreach (cell, castNode(List, node.rexpr)) {
        auto* value = static_cast<Node*>(lfirst(cell));
        if (mentions_column(value)) {
            with_columns.push_back(value);
        } else {
            values.push_back(elaborate(value));
        }
    }
    bool as_array = values.size() > 1 && !has_row && left.is_typed();
    SqlType common;
    if (as_array) {
        std::vector<Term> together = values;
        together.insert(together.begin(), left);
        common = unify(together);
        as_array = common.known() && !common.array;
        // Without a common type there is nothing to say of a mixed list: it keeps the words it has.
        if (as_array) values.assign(together.begin() + 1, together.end());
    }
    if (as_array) {
        comparisons.push_back(apply_to_array(name, left, array_term(std::move(values), common), negated));
    } else if (values.size() > 1) {
        std::string text = "(" + left.text + (negated ? " NOT IN (" : " IN (");
        for (std::size_t i = 0; i < values.size(); ++i) text += (i > 0 ? ", " : "") + values[i].text;
        comparisons.push_back(other_term(text + "))", kBoolean));
    } else {
        for (auto& value : values) comparisons.push_back(apply(name, &left, std::move(value)));
    }
    for (auto* value : with_columns) comparisons.push_back(apply(name, &left, elaborate(value)));
    if (comparisons.size() == 1) return comparisons.front();
    return junction(negated ? Term::Shape::conjunction : Term::Shape::disjunction, std::move(comparisons));
}

Term Elaborator::distinct(const A_Expr& node) {
    Term left = elaborate(node.lexpr), right = elaborate(node.rexpr);
    bool negated = node.kind == AEXPR_NOT_DISTINCT;
    // transformAExprDistinct(): a bare NULL makes it a test for NULL.
    if (left.is_null || right.is_null) {
        bool literal = (left.is_null ? left : right).shape == Term::Shape::literal;
        const Term& value = left.is_null ? right : left;
        if (literal) return other_term("(" + value.text + (negated ? " IS NULL)" : " IS NOT NULL)"), kBoolean);
    }
    if (auto chosen = choose("=", &left.type, right.type)) {
        left = coerce(std::move(left), chosen->arguments[0], context_);
        right = coerce(std::move(right), chosen->arguments[1], context_);
    }
    Term term = other_term("(" + left.text + " IS DISTINCT FROM " + right.text + ")", kBoolean);
    return negated ? other_term("(NOT " + term.text + ")", kBoolean) : term;
}

Term Elaborator::null_if(const A_Expr& node) {
    Term left = elaborate(node.lexpr), right = elaborate(node.rexpr);
    SqlType type;
    if (auto chosen = choose("=", &left.type, right.type)) {
        left = coerce(std::move(left), chosen->arguments[0], context_);
        right = coerce(std::move(right), chosen->arguments[1], context_);
        type = chosen->arguments[0];
    }
    return other_term("NULLIF(" + left.text + ", " + right.text + ")", type);
}

}  // namespace schemadiff
