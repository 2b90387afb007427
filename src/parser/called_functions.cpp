#include "parser/called_functions.hpp"

#include "parser/references.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

std::vector<FunctionCall> called_functions(const std::string& expression) {
    std::vector<FunctionCall> calls;
    run_with_deep_stack([&] {
        Tree tree = Tree::parse_expression(expression);
        if (tree.error() || tree.expression() == nullptr) return;
        Tree::Use use(tree);
        for (const CalledFunction& call : references_in(tree.expression()).functions)
            calls.push_back({call.name.schema, call.name.name});
    });
    return calls;
}

}  // namespace schemadiff
