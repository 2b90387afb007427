// Private to src/parser. Parse analysis in small: resolves names and types of a raw expression as a server would, adds
// the casts that a server adds, and prints the result fully parenthesised in one spelling. A node that it does not know
// keeps its words and has no type; nothing is guessed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parser/canonical_term.hpp"

namespace schemadiff {

class Elaborator {
  public:
    explicit Elaborator(const CanonicalContext& context) : context_(context), types_(context) {}

    // Callers hold a Tree::Use of the node's tree, which may be rewritten in place.
    Term elaborate(Node* node);
    // The expression is nested too deeply, and the terms mean nothing.
    bool failed() const { return failed_; }

  private:
    Term dispatch(Node* node);
    Term column(const ColumnRef& reference);
    Term constant(const A_Const& constant);
    Term type_cast(const TypeCast& node);
    Term array(const A_ArrayExpr& node);
    Term boolean(const BoolExpr& node);
    Term null_test(const NullTest& node);
    Term boolean_test(const BooleanTest& node);
    Term case_expression(const CaseExpr& node);
    Term coalesce(const CoalesceExpr& node);
    Term greatest_or_least(const MinMaxExpr& node);
    Term collate(const CollateClause& node);
    Term indirection(const A_Indirection& node);
    Term value_function(const SQLValueFunction& node);
    Term row(const RowExpr& node);
    Term sublink(SubLink& node);
    Term verbatim(Node* node);

    // canonical_elaborate_operators.cpp
    Term operator_expression(const A_Expr& node);
    Term between(const A_Expr& node);
    Term in_list(const A_Expr& node);
    Term any_or_all(const A_Expr& node);
    Term distinct(const A_Expr& node);
    Term null_if(const A_Expr& node);
    // What an operator name means between the types, and how it is then spelled; nothing when a type is not known.
    // `schema`: as written; empty when the name is bare.
    struct Choice : Resolution {
        std::string spelling;
    };
    std::optional<Choice> choose(const std::string& name, const SqlType* left, const SqlType& right,
                                 const std::string& schema = {});
    Term apply(const std::string& name, const Term* left, Term right, const std::string& schema = {});
    Term apply_named(List* name, const Term* left, Term right);
    Term apply_to_array(const std::string& name, Term left, Term right, bool all, const std::string& schema = {});

    // canonical_elaborate_functions.cpp
    Term function_call(FuncCall& node);
    Term user_function(const std::string& name, std::vector<Term> arguments);

    std::vector<Term> all_of(List* list);
    Term junction(Term::Shape shape, std::vector<Term> terms);
    // The terms as values of their common type; that type.
    SqlType unify(std::vector<Term>& terms);
    Term as_boolean(Term term);

    const CanonicalContext& context_;
    TypeSystem types_;
    int depth_ = 0;
    bool failed_ = false;
};

// Qualified names and one spelling of types in a raw tree, in place; for the nodes that are kept verbatim and for
// queries. False when the tree is nested too deeply.
bool qualify_names(Node* node, const CanonicalContext& context);

}  // namespace schemadiff
