#include "parser/references.hpp"

#include <set>

#include "parser/scope.hpp"

namespace schemadiff {

QualifiedName name_in_literal(const std::string& text) {
    std::vector<std::string> parts{""};
    for (std::size_t at = 0; at < text.size(); ++at) {
        char c = text[at];
        if (c == '.') {
            parts.emplace_back();
        } else if (c == '"') {
            for (++at; at < text.size() && (text[at] != '"' || (at + 1 < text.size() && text[at + 1] == '"')); ++at) {
                if (text[at] == '"') ++at;
                parts.back() += text[at];
            }
        } else {
            parts.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    if (parts.size() == 1) return {"", parts[0]};
    return {parts[parts.size() - 2], parts.back()};
}

bool is_walkable(NodeTag tag) {
    switch (tag) {
        case T_List:
        case T_SelectStmt:
        case T_InsertStmt:
        case T_UpdateStmt:
        case T_DeleteStmt:
        case T_MergeStmt:
        case T_MergeWhenClause:
        case T_GroupingFunc:
        case T_SubLink:
        case T_CaseExpr:
        case T_CaseWhen:
        case T_RowExpr:
        case T_CoalesceExpr:
        case T_MinMaxExpr:
        case T_XmlExpr:
        case T_NullTest:
        case T_BooleanTest:
        case T_JoinExpr:
        case T_IntoClause:
        case T_A_Expr:
        case T_BoolExpr:
        case T_FuncCall:
        case T_NamedArgExpr:
        case T_A_Indices:
        case T_A_Indirection:
        case T_A_ArrayExpr:
        case T_ResTarget:
        case T_MultiAssignRef:
        case T_TypeCast:
        case T_CollateClause:
        case T_SortBy:
        case T_WindowDef:
        case T_RangeSubselect:
        case T_RangeFunction:
        case T_RangeTableSample:
        case T_RangeTableFunc:
        case T_RangeTableFuncCol:
        case T_TypeName:
        case T_IndexElem:
        case T_GroupingSet:
        case T_LockingClause:
        case T_XmlSerialize:
        case T_WithClause:
        case T_InferClause:
        case T_OnConflictClause:
        case T_CommonTableExpr:
        case T_JsonOutput:
        case T_JsonValueExpr:
        case T_JsonKeyValue:
        case T_JsonObjectConstructor:
        case T_JsonArrayConstructor:
        case T_JsonAggConstructor:
        case T_JsonObjectAgg:
        case T_JsonArrayAgg:
        case T_JsonArrayQueryConstructor:
        case T_JsonIsPredicate: return true;
        default: return false;
    }
}

namespace {

class Collector {
  public:
    References found;

    bool visit(Node* node) {
        if (node == nullptr) return false;
        switch (nodeTag(node)) {
            case T_ColumnRef: visit_column(castNode(ColumnRef, node)); return false;
            case T_RangeVar: found.relations.push_back(qualified(castNode(RangeVar, node))); return false;
            case T_SelectStmt: visit_grouping(castNode(SelectStmt, node)); break;
            case T_CommonTableExpr: local_.insert(text_of(castNode(CommonTableExpr, node)->ctename)); break;
            case T_FuncCall: visit_call(castNode(FuncCall, node)); break;
            case T_TypeCast: visit_cast(castNode(TypeCast, node)); break;
            case T_A_Expr: found.operators.push_back(qualified(castNode(A_Expr, node)->name)); break;
            case T_SubLink: add_operator(castNode(SubLink, node)->operName); break;
            case T_SortBy: add_operator(castNode(SortBy, node)->useOp); break;
            case T_CollateClause: found.collations.push_back(qualified(castNode(CollateClause, node)->collname)); break;
            case T_TypeName: found.types.push_back(qualified(castNode(TypeName, node)->names)); break;
            case T_InsertStmt: visit_insert(castNode(InsertStmt, node)); break;
            case T_UpdateStmt:
                for (auto* target : nodes_of<ResTarget>(castNode(UpdateStmt, node)->targetList))
                    found.columns.push_back(text_of(target->name));
                break;
            case T_JoinExpr:
                for (const std::string& column : strings(castNode(JoinExpr, node)->usingClause))
                    found.columns.push_back(column);
                if (castNode(JoinExpr, node)->isNatural) found.columns.emplace_back("*");
                break;
            case T_ColumnDef: visit(as_node(castNode(ColumnDef, node)->typeName)); return false;
            case T_Alias:
            case T_RoleSpec:
            case T_String: return false;
            case T_ReturnStmt: return visit(castNode(ReturnStmt, node)->returnval);
            case T_RuleStmt:
                visit(as_node(castNode(RuleStmt, node)->relation));
                visit(castNode(RuleStmt, node)->whereClause);
                return visit(as_node(castNode(RuleStmt, node)->actions));
            default: break;
        }
        if (!is_walkable(nodeTag(node))) return false;
        return raw_expression_tree_walker_impl(
            node, [](Node* child, void* self) { return static_cast<Collector*>(self)->visit(child); }, this);
    }

    // A name of WITH hides a relation of that name.
    void leave_out_local_names() {
        std::erase_if(found.relations,
                      [&](const QualifiedName& name) { return name.schema.empty() && local_.count(name.name) > 0; });
    }

  private:
    void visit_column(const ColumnRef* column) {
        Node* last = static_cast<Node*>(llast(column->fields));
        found.columns.push_back(IsA(last, A_Star) ? std::string("*") : text_of(strVal(last)));
        // A whole row is written like a column: "u" or "u.*".
    }

    void visit_insert(const InsertStmt* insert) {
        for (auto* target : nodes_of<ResTarget>(insert->cols)) found.columns.push_back(text_of(target->name));
        QualifiedName relation = qualified(const_cast<RangeVar*>(insert->relation));
        // Without a list of columns, values go to all of them.
        if (insert->cols == nullptr) found.filled.push_back(relation);
        const OnConflictClause* conflict = insert->onConflictClause;
        if (conflict != nullptr && conflict->infer != nullptr && conflict->infer->conname != nullptr)
            found.constraints.push_back({relation, conflict->infer->conname});
    }

    // GROUP BY names columns, or columns of the result by their number.
    void visit_grouping(const SelectStmt* query) {
        std::vector<std::string> columns;
        for (Node* item : nodes(query->groupClause)) {
            if (IsA(item, A_Const) && nodeTag(&castNode(A_Const, item)->val) == T_Integer) {
                int number = intVal(&castNode(A_Const, item)->val);
                if (number < 1 || number > list_length(query->targetList)) continue;
                item = static_cast<ResTarget*>(list_nth(query->targetList, number - 1))->val;
            }
            if (!IsA(item, ColumnRef)) continue;
            auto* last = static_cast<Node*>(llast(castNode(ColumnRef, item)->fields));
            if (!IsA(last, A_Star)) columns.push_back(text_of(strVal(last)));
        }
        if (!columns.empty()) found.groupings.push_back(std::move(columns));
    }

    void add_operator(const List* name) {
        if (name != nullptr) found.operators.push_back(qualified(name));
    }

    void visit_call(const FuncCall* call) {
        // What an ordered-set aggregate orders by are arguments of its own.
        int aggregated = call->agg_within_group ? list_length(call->agg_order) : 0;
        found.functions.push_back({qualified(call->funcname), list_length(call->args) + aggregated});
        std::string name = found.functions.back().name.name;
        if (takes_configuration(name) && list_length(call->args) > 1)
            add_literal(static_cast<Node*>(linitial(call->args)), found.text_search);
        bool of_sequence = name == "nextval" || name == "currval" || name == "setval";
        if (!of_sequence || call->args == nullptr) return;
        auto* first = static_cast<Node*>(linitial(call->args));
        if (IsA(first, TypeCast)) {  // nextval('s'::text): found when it runs, no dependency
            auto type = qualified(castNode(TypeCast, first)->typeName->names);
            if (type.name == "text") return;
            first = castNode(TypeCast, first)->arg;
        }
        add_literal(first, found.relations);
    }

    // Manual 9.13: the first of several arguments may be a configuration, or the dictionary of ts_lexize.
    static bool takes_configuration(std::string_view name) {
        return name == "to_tsvector" || name == "to_tsquery" || name == "plainto_tsquery" ||
               name == "phraseto_tsquery" || name == "websearch_to_tsquery" || name == "ts_headline" ||
               name == "json_to_tsvector" || name == "jsonb_to_tsvector" || name == "ts_lexize";
    }

    void visit_cast(const TypeCast* cast) {
        auto type = qualified(cast->typeName->names);
        if (type.name == "regclass") add_literal(cast->arg, found.relations);
        if (type.name == "regconfig" || type.name == "regdictionary") add_literal(cast->arg, found.text_search);
    }

    static void add_literal(Node* constant, std::vector<QualifiedName>& names) {
        if (constant == nullptr || !IsA(constant, A_Const) || castNode(A_Const, constant)->isnull) return;
        if (nodeTag(&castNode(A_Const, constant)->val) != T_String) return;
        names.push_back(name_in_literal(constant_text(constant)));
    }

    std::set<std::string> local_;
};

}  // namespace

References references_in(Node* node) {
    Collector collector;
    if (node != nullptr && IsA(node, List)) {
        for (Node* each : nodes(reinterpret_cast<List*>(node))) collector.visit(each);
    } else {
        collector.visit(node);
    }
    collector.leave_out_local_names();
    return std::move(collector.found);
}

std::vector<std::string> column_names_in(Node* expression) { return references_in(expression).columns; }

}  // namespace schemadiff
