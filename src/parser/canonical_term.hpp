// Private to src/parser. An expression in canonical spelling together with its type: what elaborate() makes of a node.
#pragma once

#include <string>
#include <vector>

#include "parser/canonical_resolve.hpp"

namespace schemadiff {

struct Term {
    // literal: a string or NULL that has no type yet.
    enum class Shape { literal, constant, array, conjunction, disjunction, collated, other };

    Shape shape = Shape::other;
    std::string text;   // unambiguous inside any other term
    SqlType type;       // unknown when no rule tells
    std::string value;  // of a literal or constant that is not null; the collation of COLLATE
    bool is_null = false;
    std::vector<Term> elements;  // of an array constructor, AND or OR; the argument of COLLATE

    bool is_typed() const { return type.known(); }
};

Term literal_term(std::string value);
Term null_term();
Term constant_term(std::string value, const SqlType& type);
Term array_term(std::vector<Term> elements, const SqlType& element);
Term collated_term(Term argument, std::string collation);
Term other_term(std::string text, SqlType type = {});

// The term as a value of the type, without regard to its typmod: nothing for what has the type already, another
// constant where the cast of a constant is certain, otherwise a cast.
Term coerce(Term term, const SqlType& target, const CanonicalContext& context);
// A cast that someone wrote, length or precision included.
Term cast(Term term, const SqlType& target, const CanonicalContext& context);

}  // namespace schemadiff
