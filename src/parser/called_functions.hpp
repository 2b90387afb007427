// The functions that an expression calls, for those who want to know what it does.
#pragma once

#include <string>
#include <vector>

namespace schemadiff {

struct FunctionCall {
    std::string schema;  // empty: to be found through the search_path
    std::string name;
};

// Calls with a name; operators and CURRENT_TIMESTAMP and its like are none. Empty when the text is no expression.
std::vector<FunctionCall> called_functions(const std::string& expression);

}  // namespace schemadiff
