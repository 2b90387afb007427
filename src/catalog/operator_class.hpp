// CREATE OPERATOR CLASS. The access method is part of the id: a signature. Manual: sql-createopclass.
#pragma once

#include <string>
#include <vector>

#include "catalog/operator_family_member.hpp"

namespace schemadiff {

struct OperatorClass {
    std::string type;  // as format_type prints it with an empty search_path
    bool is_default = false;
    std::string family;   // qualified and quoted, of the same access method
    std::string storage;  // a type; empty: that of the column
    std::vector<OperatorFamilyMember> members;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("type", &OperatorClass::type);
        visit("is_default", &OperatorClass::is_default);
        visit("family", &OperatorClass::family);
        visit("storage", &OperatorClass::storage);
        visit("members", &OperatorClass::members);
    }
};

}  // namespace schemadiff
