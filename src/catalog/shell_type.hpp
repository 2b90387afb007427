// CREATE TYPE name, which the input and output functions of a base type are made for before the type itself, and
// everything about that type that does not change by ALTER TYPE: with another shell, its functions are others. Manual:
// sql-createtype.
#pragma once

#include <string>

namespace schemadiff {

inline constexpr int kVariableLength = -1;

struct ShellType {
    bool defined = false;       // there is a base type; all below is of it
    std::string input, output;  // qualified and quoted
    int length = kVariableLength;
    bool by_value = false;
    std::string alignment = "int4";  // "char", "int2", "double"
    std::string storage =
        "plain";  // "external", "extended", "main"; can become one of these in place, unless columns hold the type
    std::string category = "U";
    bool preferred = false;
    bool has_default = false;
    std::string default_value;
    std::string element;  // as format_type prints it; empty: none
    std::string delimiter = ",";
    bool collatable = false;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("defined", &ShellType::defined);
        visit("input", &ShellType::input);
        visit("output", &ShellType::output);
        visit("length", &ShellType::length);
        visit("by_value", &ShellType::by_value);
        visit("alignment", &ShellType::alignment);
        visit("storage", &ShellType::storage);
        visit("category", &ShellType::category);
        visit("preferred", &ShellType::preferred);
        visit("has_default", &ShellType::has_default);
        visit("default_value", &ShellType::default_value);
        visit("element", &ShellType::element);
        visit("delimiter", &ShellType::delimiter);
        visit("collatable", &ShellType::collatable);
    }
};

}  // namespace schemadiff
