#include <algorithm>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/payload.hpp"
#include "parser/generated_names.hpp"
#include "parser/handlers.hpp"
#include "parser/view.hpp"

namespace schemadiff {

namespace {

SelectStmt* leftmost(SelectStmt* query) {
    while (query->op != SETOP_NONE) query = query->larg;
    return query;
}

bool has_star(const SelectStmt* query) {
    for (auto* target : nodes_of<ResTarget>(query->targetList)) {
        if (!IsA(target->val, ColumnRef)) continue;
        auto* fields = castNode(ColumnRef, target->val)->fields;
        if (IsA(static_cast<Node*>(llast(fields)), A_Star)) return true;
    }
    return false;
}

}  // namespace

// The server stores the names of the columns inside the query: "v (a, b) AS SELECT 1, 2" is "v AS SELECT 1 AS a, 2 AS
// b".
std::string view_query_text(Node* node, const List* aliases) {
    auto names = strings(aliases);
    if (names.empty() || !IsA(node, SelectStmt)) return deparse_statement(node);
    SelectStmt* query = leftmost(castNode(SelectStmt, node));
    bool simple = query->valuesLists == nullptr && !has_star(query) &&
                  names.size() <= static_cast<std::size_t>(list_length(query->targetList));
    if (!simple) {
        std::vector<std::string> quoted;
        for (const std::string& name : names) quoted.push_back(quote_identifier(name));
        return "SELECT * FROM (" + deparse_statement(node) + ") AS _ (" + join(quoted, ", ") + ')';
    }
    for (std::size_t i = 0; i < names.size(); ++i)
        static_cast<ResTarget*>(list_nth(query->targetList, static_cast<int>(i)))->name = pstrdup(names[i].c_str());
    return deparse_statement(node);
}

void create_view(Elaboration& elaboration, ViewStmt* statement) {
    if (statement->view->relpersistence == kTemporary)
        elaboration.undecidable(statement->view->location, "a temporary view is no part of a schema");
    QualifiedName name = elaboration.creation_name(qualified(statement->view), statement->view->location);
    View view;
    view.query.text = view_query_text(statement->query, statement->aliases);
    view.options = options_of(statement->options);
    if (statement->withCheckOption == LOCAL_CHECK_OPTION) view.options.emplace_back("check_option=local");
    if (statement->withCheckOption == CASCADED_CHECK_OPTION) view.options.emplace_back("check_option=cascaded");
    std::sort(view.options.begin(), view.options.end());
    ObjectId id = make_id(Kind::view, name.schema, name.name);
    if (statement->replace && elaboration.payload<View>(id) != nullptr) {
        elaboration.put(id, std::move(view));
        return;
    }
    elaboration.declare_relation(id, RelationKind::view, std::move(view), statement->view->location);
}

}  // namespace schemadiff
