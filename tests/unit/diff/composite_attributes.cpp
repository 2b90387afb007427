#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "diff/composite_attributes.hpp"

using namespace schemadiff;

namespace {

CompositeType type(const std::string& names) {
    CompositeType result;
    for (char c : names) result.attributes.push_back({std::string(1, c), "text", ""});
    return result;
}

std::string names(const std::vector<CompositeAttribute>& attributes) {
    std::string text;
    for (const CompositeAttribute& attribute : attributes) text += attribute.name;
    return text;
}

// What ALTER TYPE makes of it: drops in place, additions at the end.
std::string applied(const std::string& before, const AttributeSteps& steps) {
    std::string text;
    for (char c : before)
        if (names(steps.dropped).find(c) == std::string::npos) text += c;
    return text + names(steps.added);
}

}  // namespace

TEST_CASE("every order of attributes is reached, and none leaves without need") {
    const std::string all[] = {"",    "a",   "b",   "ab", "ba", "abc", "acb", "bac",
                               "bca", "cab", "cba", "ac", "ca", "bc",  "cb"};
    for (const std::string& before : all)
        for (const std::string& after : all)
            CHECK(applied(before, attribute_steps(type(before), type(after))) == after);
    CHECK(names(attribute_steps(type("ab"), type("abc")).dropped).empty());
    CHECK(names(attribute_steps(type("abc"), type("ac")).dropped) == "b");
    CHECK(names(attribute_steps(type("abc"), type("axbc")).dropped) == "bc");
}

TEST_CASE("an attribute that stays in place is retyped") {
    CompositeType after = type("abc");
    after.attributes[1].type = "integer";
    AttributeSteps steps = attribute_steps(type("ab"), after);
    CHECK(names(steps.retyped) == "b");
    CHECK(names(steps.added) == "c");
    CHECK(steps.disturbs());
}
