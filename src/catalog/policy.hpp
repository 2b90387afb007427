// CREATE POLICY. Manual: sql-createpolicy, ddl-rowsecurity.
#pragma once

#include <string>
#include <vector>

#include "catalog/values.hpp"

namespace schemadiff {

struct Policy {
    bool permissive = true;
    std::string command = "all";     // "all", "select", "insert", "update", "delete"
    std::vector<std::string> roles;  // sorted; empty: PUBLIC
    Expression using_condition;
    Expression check_condition;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("permissive", &Policy::permissive);
        visit("command", &Policy::command);
        visit("roles", &Policy::roles);
        visit("using_condition", &Policy::using_condition);
        visit("check_condition", &Policy::check_condition);
    }
};

}  // namespace schemadiff
