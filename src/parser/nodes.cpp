#include "parser/nodes.hpp"

#include <algorithm>

#include "base/quote.hpp"

namespace schemadiff {

std::vector<std::string> strings(const List* list) {
    std::vector<std::string> all;
    for (Node* node : nodes(list))
        if (node != nullptr && IsA(node, String)) all.emplace_back(strVal(node));
    return all;
}

QualifiedName qualified(const List* names) {
    auto parts = strings(names);
    if (parts.empty()) return {};
    if (parts.size() == 1) return {"", parts[0]};
    return {parts[parts.size() - 2], parts.back()};
}

QualifiedName qualified(const RangeVar* relation) {
    return {text_of(relation->schemaname), text_of(relation->relname)};
}

namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts) out += (out.empty() ? "" : ".") + part;
    return out;
}

std::string node_text(const Node* node) {
    switch (nodeTag(node)) {
        case T_Integer: return std::to_string(intVal(node));
        case T_Float: return reinterpret_cast<const Float*>(node)->fval;
        case T_Boolean: return boolVal(node) ? "true" : "false";
        case T_String: return strVal(node);
        case T_TypeName: return joined(strings(reinterpret_cast<const TypeName*>(node)->names));
        case T_List: return joined(strings(reinterpret_cast<const List*>(node)));
        case T_A_Star: return "*";
        case T_A_Const: return constant_text(node);
        default: return {};
    }
}

}  // namespace

std::string constant_text(const Node* node) {
    if (node == nullptr) return {};
    if (IsA(node, TypeCast)) return constant_text(reinterpret_cast<const TypeCast*>(node)->arg);
    if (!IsA(node, A_Const)) return node_text(node);
    const auto* constant = reinterpret_cast<const A_Const*>(node);
    if (constant->isnull) return {};
    return node_text(reinterpret_cast<const Node*>(&constant->val));
}

std::string option_value(const DefElem* option) { return option->arg == nullptr ? "true" : node_text(option->arg); }

bool option_is_true(const DefElem* option) {
    std::string value = option_value(option);
    std::transform(value.begin(), value.end(), value.begin(), [](unsigned char c) { return std::tolower(c); });
    return value == "true" || value == "on" || value == "1";
}

std::vector<std::string> options_of(const List* options) {
    std::vector<std::string> all;
    for (auto* option : nodes_of<DefElem>(options)) {
        std::string space = option->defnamespace == nullptr ? "" : text_of(option->defnamespace) + ".";
        all.push_back(space + option->defname + "=" + option_value(option));
    }
    std::sort(all.begin(), all.end());
    return all;
}

}  // namespace schemadiff
