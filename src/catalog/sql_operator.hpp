// CREATE OPERATOR. Manual: sql-createoperator, xoper-optimization.
#pragma once

#include <string>

namespace schemadiff {

struct Operator {
    std::string left, right;          // types as format_type prints them; a prefix operator has no left one
    std::string function;             // qualified and quoted
    std::string commutator, negator;  // "public.===", the schema quoted; empty: none
    std::string restrict_estimator, join_estimator;  // qualified and quoted functions; empty: none
    bool hashes = false, merges = false;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("left", &Operator::left);
        visit("right", &Operator::right);
        visit("function", &Operator::function);
        visit("commutator", &Operator::commutator);
        visit("negator", &Operator::negator);
        visit("restrict_estimator", &Operator::restrict_estimator);
        visit("join_estimator", &Operator::join_estimator);
        visit("hashes", &Operator::hashes);
        visit("merges", &Operator::merges);
    }
};

// The signature in the id: "NONE, integer" for a prefix operator.
inline std::string operator_signature(const std::string& left, const std::string& right) {
    return (left.empty() ? "NONE" : left) + ", " + right;
}

}  // namespace schemadiff
