// An operator or a support function of an operator family. Those without which an operator class would not work belong
// to the class; the others are loose, and objects of their own. Manual: sql-alteropfamily, xindex.
#pragma once

#include <string>

namespace schemadiff {

struct OperatorFamilyMember {
    bool is_function = false;
    int number = 0;           // the strategy of an operator, the number of a support function
    std::string left, right;  // the types that the family has it for
    std::string name;         // qualified and quoted function, or "public.===" with the schema quoted
    std::string arguments;    // the types of the function's arguments: "integer, integer"; empty for an operator
    std::string sort_family;  // of an operator that orders: "public.f", qualified and quoted; empty: it searches

    friend bool operator==(const OperatorFamilyMember&, const OperatorFamilyMember&) = default;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("is_function", &OperatorFamilyMember::is_function);
        visit("number", &OperatorFamilyMember::number);
        visit("left", &OperatorFamilyMember::left);
        visit("right", &OperatorFamilyMember::right);
        visit("name", &OperatorFamilyMember::name);
        visit("arguments", &OperatorFamilyMember::arguments);
        visit("sort_family", &OperatorFamilyMember::sort_family);
    }
};

// "OPERATOR 1 (integer, bigint)": what ALTER OPERATOR FAMILY .. DROP takes, and the member in the id.
inline std::string member_place(const OperatorFamilyMember& member) {
    return (member.is_function ? "FUNCTION " : "OPERATOR ") + std::to_string(member.number) + " (" + member.left +
           ", " + member.right + ')';
}

// Operators first, by number and types: the order in which a class lists them.
inline bool comes_before(const OperatorFamilyMember& a, const OperatorFamilyMember& b) {
    if (a.is_function != b.is_function) return b.is_function;
    if (a.number != b.number) return a.number < b.number;
    return a.left != b.left ? a.left < b.left : a.right < b.right;
}

}  // namespace schemadiff
