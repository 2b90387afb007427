// CREATE FUNCTION and CREATE PROCEDURE in any language. Manual: sql-createfunction, sql-createprocedure.
#pragma once

#include <string>
#include <vector>

#include "catalog/values.hpp"

namespace schemadiff {

struct FunctionArgument {
    std::string mode;  // "in", "out", "inout", "variadic", "table"
    std::string name;
    std::string type;  // as format_type prints it
    Expression default_value;
    friend bool operator==(const FunctionArgument&, const FunctionArgument&) = default;
};

struct Function {
    std::string routine = "function";  // "function", "procedure", "window"
    std::vector<FunctionArgument> arguments;
    std::string result;  // "SETOF integer", "TABLE(..)" is "SETOF record" with table arguments; empty for procedures
    std::string language;
    std::string volatility = "volatile";
    bool strict = false;
    bool security_definer = false;
    bool leakproof = false;
    std::string parallel = "unsafe";
    double cost = 0;                      // 0: the language's default (1 for c and internal, 100 for the others)
    double rows = 0;                      // 0: the default (1000 when it returns a set)
    Options configuration;                // SET name = value, as and in the order that pg_proc.proconfig holds them
    std::string support;                  // qualified planner support function, or empty
    std::vector<std::string> transforms;  // types of TRANSFORM FOR TYPE
    std::string body;                     // prosrc: the text between the quotes
    std::string library;                  // probin: object file of language c
    Expression sql_body;                  // BEGIN ATOMIC .. END or RETURN ..; empty when body is text

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("routine", &Function::routine);
        visit("arguments", &Function::arguments);
        visit("result", &Function::result);
        visit("language", &Function::language);
        visit("volatility", &Function::volatility);
        visit("strict", &Function::strict);
        visit("security_definer", &Function::security_definer);
        visit("leakproof", &Function::leakproof);
        visit("parallel", &Function::parallel);
        visit("cost", &Function::cost);
        visit("rows", &Function::rows);
        visit("configuration", &Function::configuration);
        visit("support", &Function::support);
        visit("transforms", &Function::transforms);
        visit("body", &Function::body);
        visit("library", &Function::library);
        visit("sql_body", &Function::sql_body);
    }
};

}  // namespace schemadiff
