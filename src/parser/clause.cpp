#include "parser/clause.hpp"

#include "parser/tree.hpp"

namespace schemadiff {

namespace {

std::string statement_around(ClauseKind kind, std::string_view text) {
    std::string clause(text);
    switch (kind) {
        case ClauseKind::partition_key: return "CREATE TABLE t () PARTITION BY " + clause;
        case ClauseKind::partition_bound: return "CREATE TABLE t PARTITION OF p " + clause;
        case ClauseKind::exclusion: return "ALTER TABLE t ADD EXCLUDE " + clause;
    }
    return clause;
}

// Parsed alone, then made canonical; stands for itself when it does not come out as an expression.
Node* canonical_node(Node* expression, const CanonicalContext& context, std::string& buffer) {
    buffer = canonical_expression(deparse_expression(expression), context);
    auto* reference = makeNode(ColumnRef);
    reference->fields = list_make1(makeString(pstrdup(buffer.c_str())));
    return reinterpret_cast<Node*>(reference);
}

// Keywords that a bound may hold must stay as they are.
bool is_bound_keyword(Node* node) {
    if (!IsA(node, ColumnRef)) return false;
    auto parts = strings(castNode(ColumnRef, node)->fields);
    return parts.size() == 1 && (parts[0] == "minvalue" || parts[0] == "maxvalue");
}

void replace_bound_values(List* values, const CanonicalContext& context) {
    std::string buffer;
    for (int i = 0; i < list_length(values); ++i) {
        ListCell* cell = list_nth_cell(values, i);
        auto* value = static_cast<Node*>(lfirst(cell));
        if (!is_bound_keyword(value)) lfirst(cell) = canonical_node(value, context, buffer);
    }
}

void rewrite(Node* statement, const CanonicalContext& context) {
    std::string buffer;
    if (IsA(statement, CreateStmt)) {
        auto* create = castNode(CreateStmt, statement);
        if (create->partspec != nullptr)
            for (auto* element : nodes_of<PartitionElem>(create->partspec->partParams))
                if (element->expr != nullptr) element->expr = canonical_node(element->expr, context, buffer);
        if (create->partbound == nullptr) return;
        replace_bound_values(create->partbound->listdatums, context);
        replace_bound_values(create->partbound->lowerdatums, context);
        replace_bound_values(create->partbound->upperdatums, context);
    } else if (IsA(statement, AlterTableStmt)) {
        auto* command = linitial_node(AlterTableCmd, castNode(AlterTableStmt, statement)->cmds);
        auto* constraint = reinterpret_cast<::Constraint*>(command->def);
        for (Node* pair : nodes(constraint->exclusions)) {
            auto* element = linitial_node(IndexElem, reinterpret_cast<List*>(pair));
            if (element->expr != nullptr) element->expr = canonical_node(element->expr, context, buffer);
        }
        if (constraint->where_clause != nullptr)
            constraint->where_clause = canonical_node(constraint->where_clause, context, buffer);
    }
}

}  // namespace

std::string canonical_clause(ClauseKind kind, std::string_view text, const CanonicalContext& context) {
    if (text.empty()) return {};
    Tree tree = Tree::parse(statement_around(kind, text));
    if (tree.error() || list_length(tree.statements()) != 1) return std::string(text);
    Tree::Use use(tree);
    Node* statement = linitial_node(RawStmt, tree.statements())->stmt;
    rewrite(statement, context);
    std::string canonical = deparse_statement(statement);
    return canonical.empty() ? std::string(text) : canonical;
}

References references_in_clause(ClauseKind kind, std::string_view text) {
    References all;
    Tree tree = Tree::parse(statement_around(kind, text));
    if (tree.error() || list_length(tree.statements()) != 1) return all;
    Tree::Use use(tree);
    Node* statement = linitial_node(RawStmt, tree.statements())->stmt;
    auto add = [&](Node* expression) {
        References found = references_in(expression);
        all.columns.insert(all.columns.end(), found.columns.begin(), found.columns.end());
        all.functions.insert(all.functions.end(), found.functions.begin(), found.functions.end());
        all.text_search.insert(all.text_search.end(), found.text_search.begin(), found.text_search.end());
        all.operators.insert(all.operators.end(), found.operators.begin(), found.operators.end());
        all.types.insert(all.types.end(), found.types.begin(), found.types.end());
    };
    auto add_element = [&](const char* column, Node* expression) {
        if (column != nullptr) all.columns.emplace_back(column);
        if (expression != nullptr) add(expression);
    };
    if (IsA(statement, CreateStmt) && castNode(CreateStmt, statement)->partspec != nullptr) {
        for (auto* element : nodes_of<PartitionElem>(castNode(CreateStmt, statement)->partspec->partParams))
            add_element(element->name, element->expr);
    } else if (IsA(statement, AlterTableStmt)) {
        auto* command = linitial_node(AlterTableCmd, castNode(AlterTableStmt, statement)->cmds);
        auto* constraint = reinterpret_cast<::Constraint*>(command->def);
        for (Node* pair : nodes(constraint->exclusions)) {
            auto* element = linitial_node(IndexElem, reinterpret_cast<List*>(pair));
            add_element(element->name, element->expr);
            if (element->opclass != nullptr) all.operator_classes.push_back(qualified(element->opclass));
            all.operators.push_back(qualified(lsecond_node(List, reinterpret_cast<List*>(pair))));
        }
        if (constraint->where_clause != nullptr) add(constraint->where_clause);
    }
    return all;
}

}  // namespace schemadiff
