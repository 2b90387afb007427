// CREATE RULE; the _RETURN rule of a view is the view's query. Manual: sql-createrule.
#pragma once

#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

struct Rule {
    Expression definition;            // the whole CREATE RULE, without a trailing semicolon
    std::string enabled = "enabled";  // "enabled", "disabled", "replica", "always"

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("definition", &Rule::definition);
        visit("enabled", &Rule::enabled);
    }
};

}  // namespace schemadiff
