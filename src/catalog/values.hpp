// The value types that payloads are made of. Each has an equality that means "PostgreSQL would see no difference".
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace schemadiff {

// SQL that PostgreSQL stores parsed and prints back in its own words: a default, a check, a query.
// `text` is what a statement says; `canonical` is what is compared (parser/canonical.hpp makes it). Equal canonical
// forms mean equal meaning; unequal ones mean "undecided" until a scratch server has judged.
struct Expression {
    std::string text;
    std::string canonical;

    bool empty() const { return text.empty(); }
    friend bool operator==(const Expression& a, const Expression& b) { return a.canonical == b.canonical; }
};

// A property that the target may leave open. Open on either side means no difference.
struct IfStated {
    std::optional<std::string> value;

    IfStated() = default;
    IfStated(std::string stated)
        : value(std::move(stated)) {}  // NOLINT(google-explicit-constructor): reads as its value
    friend bool operator==(const IfStated& a, const IfStated& b) {
        return !a.value || !b.value || *a.value == *b.value;
    }
};

// Storage parameters and the like: "name=value" as pg_class.reloptions holds them, sorted by name.
using Options = std::vector<std::string>;

}  // namespace schemadiff
