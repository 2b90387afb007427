#include "parser/generated_names.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "parser/nodes.hpp"

namespace schemadiff {

std::string make_object_name(std::string_view name1, std::string_view name2, std::string_view label) {
    std::size_t overhead = (name2.empty() ? 0 : 1) + (label.empty() ? 0 : label.size() + 1);
    std::size_t available = kLongestName - overhead;
    std::size_t first = name1.size();
    std::size_t second = name2.size();
    while (first + second > available) {
        if (first > second)
            --first;
        else
            --second;
    }
    std::string name = clip(name1, first);
    if (!name2.empty()) name += '_' + clip(name2, second);
    if (!label.empty()) name += '_' + std::string(label);
    return name;
}

std::string choose_name(std::string_view name1, std::string_view name2, std::string_view label,
                        const std::function<bool(const std::string&)>& is_taken) {
    std::string name = make_object_name(name1, name2, label);
    for (int pass = 1; is_taken(name); ++pass)
        name = make_object_name(name1, name2, std::string(label) + std::to_string(pass));
    return name;
}

std::vector<std::string> distinct_index_columns(const std::vector<std::string>& columns) {
    std::vector<std::string> distinct;
    for (const std::string& original : columns) {
        std::string name = original;
        for (int i = 1; std::find(distinct.begin(), distinct.end(), name) != distinct.end(); ++i) {
            std::string suffix = std::to_string(i);
            name = clip(original, kLongestName - suffix.size()) + suffix;
        }
        distinct.push_back(name);
    }
    return distinct;
}

std::string name_addition(const std::vector<std::string>& columns) {
    std::string addition;
    for (const std::string& column : columns) {
        if (!addition.empty()) addition += '_';
        addition += column.substr(0, kLongestName);
        if (addition.size() > kLongestName) break;
    }
    return addition;
}

namespace {

// How good a name is: 2 from a column or function, 1 from a cast or CASE, 0 none.
struct Figured {
    int strength = 0;
    std::string name;
};

std::string last_string(const List* list) {
    auto all = strings(list);
    return all.empty() ? std::string() : all.back();
}

std::string value_function_name(SQLValueFunctionOp op) {
    switch (op) {
        case SVFOP_CURRENT_DATE: return "current_date";
        case SVFOP_CURRENT_TIME:
        case SVFOP_CURRENT_TIME_N: return "current_time";
        case SVFOP_CURRENT_TIMESTAMP:
        case SVFOP_CURRENT_TIMESTAMP_N: return "current_timestamp";
        case SVFOP_LOCALTIME:
        case SVFOP_LOCALTIME_N: return "localtime";
        case SVFOP_LOCALTIMESTAMP:
        case SVFOP_LOCALTIMESTAMP_N: return "localtimestamp";
        case SVFOP_CURRENT_ROLE: return "current_role";
        case SVFOP_CURRENT_USER: return "current_user";
        case SVFOP_USER: return "user";
        case SVFOP_SESSION_USER: return "session_user";
        case SVFOP_CURRENT_CATALOG: return "current_catalog";
        case SVFOP_CURRENT_SCHEMA: return "current_schema";
    }
    return {};
}

Figured figure(const Node* node);

Figured weaker(const Node* inner, std::string fallback) {
    Figured found = figure(inner);
    if (found.strength > 1 || fallback.empty()) return found;
    return {1, std::move(fallback)};
}

Figured figure_sublink(const SubLink* link) {
    switch (link->subLinkType) {
        case EXISTS_SUBLINK: return {2, "exists"};
        case ARRAY_SUBLINK: return {2, "array"};
        default: return {};
    }
}

Figured figure(const Node* node) {
    if (node == nullptr) return {};
    switch (nodeTag(node)) {
        case T_ColumnRef: {
            auto name = last_string(reinterpret_cast<const ColumnRef*>(node)->fields);
            return name.empty() ? Figured{} : Figured{2, name};
        }
        case T_A_Indirection: {
            const auto* access = reinterpret_cast<const A_Indirection*>(node);
            auto name = last_string(access->indirection);
            return name.empty() ? figure(access->arg) : Figured{2, name};
        }
        case T_FuncCall: return {2, last_string(reinterpret_cast<const FuncCall*>(node)->funcname)};
        case T_A_Expr:
            return reinterpret_cast<const A_Expr*>(node)->kind == AEXPR_NULLIF ? Figured{2, "nullif"} : Figured{};
        case T_TypeCast: {
            const auto* cast = reinterpret_cast<const TypeCast*>(node);
            return weaker(cast->arg, cast->typeName == nullptr ? std::string() : last_string(cast->typeName->names));
        }
        case T_CollateClause: return figure(reinterpret_cast<const CollateClause*>(node)->arg);
        case T_SubLink: return figure_sublink(reinterpret_cast<const SubLink*>(node));
        case T_CaseExpr:
            return weaker(reinterpret_cast<const Node*>(reinterpret_cast<const CaseExpr*>(node)->defresult), "case");
        case T_A_ArrayExpr: return {2, "array"};
        case T_RowExpr: return {2, "row"};
        case T_CoalesceExpr: return {2, "coalesce"};
        case T_MinMaxExpr:
            return {2, reinterpret_cast<const MinMaxExpr*>(node)->op == IS_GREATEST ? "greatest" : "least"};
        case T_SQLValueFunction: return {2, value_function_name(reinterpret_cast<const SQLValueFunction*>(node)->op)};
        case T_XmlSerialize: return {2, "xmlserialize"};
        default: return {};
    }
}

}  // namespace

std::string figure_column_name(const Node* expression) { return figure(expression).name; }

}  // namespace schemadiff
