#include <algorithm>
#include <cctype>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/payload.hpp"
#include "parser/generated_names.hpp"
#include "parser/handlers.hpp"
#include "parser/references.hpp"
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

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

// Where a word begins that reads AS or WITH, whatever it means there.
std::vector<std::size_t> places_of(std::string_view text, std::string_view word) {
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at + word.size() <= text.size(); ++at)
        if (std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                       [](char a, char b) { return a == lower(b); }))
            places.push_back(at);
    return places;
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(kSpace) - first + 1));
}

// The part of the statement that is the query, for queries that cannot be printed: what follows some AS, up to the end
// or to some WITH, and parses to the same. Empty when there is none.
std::string query_as_written(std::string_view statement, Node* query) {
    constexpr std::string_view kAs = "as";
    for (std::size_t begin : places_of(statement, kAs)) {
        std::string_view rest = statement.substr(begin + kAs.size());
        std::vector<std::size_t> ends = places_of(rest, "with");
        ends.insert(ends.begin(), rest.size());
        for (std::size_t end : ends)
            if (is_text_of(rest.substr(0, end), query)) return trimmed(rest.substr(0, end));
    }
    return {};
}

std::string query_text(const Elaboration& elaboration, Node* query) {
    std::string text = deparse_query(query);
    if (text.empty()) text = query_as_written(elaboration.statement_text(), query);
    if (text.empty()) elaboration.undecidable(-1, "this query cannot be printed");
    return text;
}

// A server names the columns of VALUES in a SELECT around it.
std::string named_values(const Elaboration& elaboration, SelectStmt* values, const std::vector<std::string>& names) {
    std::vector<std::string> columns;
    int count = list_length(linitial_node(List, values->valuesLists));
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        columns.push_back("\"*VALUES*\".column" + std::to_string(i + 1));
        if (i < names.size()) columns.back() += " AS " + quote_identifier(names[i]);
    }
    return "SELECT " + join(columns, ", ") + " FROM (" + query_text(elaboration, as_node(values)) + ") \"*VALUES*\"";
}

bool is_plain_values(const SelectStmt* query) {
    return query->op == SETOP_NONE && query->valuesLists != nullptr && query->sortClause == nullptr &&
           query->limitCount == nullptr && query->limitOffset == nullptr && query->withClause == nullptr &&
           query->lockingClause == nullptr;
}

}  // namespace

// The server stores the names of the columns inside the query: "v (a, b) AS SELECT 1, 2" is "v AS SELECT 1 AS a, 2 AS
// b". Which columns a "*" stands for, only the server knows: there the names stay a list beside the query.
NamedQuery view_query(const Elaboration& elaboration, Node* node, const List* aliases) {
    auto names = strings(aliases);
    if (names.empty() || !IsA(node, SelectStmt)) return {query_text(elaboration, node), {}};
    if (is_plain_values(castNode(SelectStmt, node)))
        return {named_values(elaboration, castNode(SelectStmt, node), names), {}};
    SelectStmt* query = leftmost(castNode(SelectStmt, node));
    bool simple = query->valuesLists == nullptr && !has_star(query) &&
                  names.size() <= static_cast<std::size_t>(list_length(query->targetList));
    if (!simple) {
        NamedQuery named{query_text(elaboration, node), {}};
        for (std::string& name : names) named.columns.push_back({std::move(name), {}});
        return named;
    }
    for (std::size_t i = 0; i < names.size(); ++i)
        static_cast<ResTarget*>(list_nth(query->targetList, static_cast<int>(i)))->name = pstrdup(names[i].c_str());
    std::string text = deparse_query(node);
    if (text.empty()) elaboration.undecidable(-1, "this query cannot be printed with the names of its columns");
    return {std::move(text), {}};
}

namespace {

// The text of a query that may hold a "*".
const std::string* stored_query(const Payload& payload) {
    if (auto* view = std::get_if<View>(&payload)) return &view->query.text;
    if (auto* view = std::get_if<MaterializedView>(&payload)) return &view->query.text;
    if (auto* rule = std::get_if<Rule>(&payload)) return &rule->definition.text;
    return nullptr;
}

bool reads_all_of(Elaboration& elaboration, const Object& object, const std::string& query, const Relation& relation) {
    // Most texts need no parser to be told apart.
    if (query.find('*') == std::string::npos || query.find(relation.id.name) == std::string::npos) return false;
    Tree tree = Tree::parse(query);
    if (tree.error() || list_length(tree.statements()) != 1) return false;
    References found = references_in(linitial_node(RawStmt, tree.statements())->stmt);
    if (std::find(found.columns.begin(), found.columns.end(), "*") == found.columns.end()) return false;
    SearchPath path = SearchPath::parse(object.origin.search_path);
    return std::any_of(found.relations.begin(), found.relations.end(), [&](const QualifiedName& name) {
        const Relation* read = elaboration.names.find_relation(name, path);
        return read != nullptr && read->id == relation.id;
    });
}

}  // namespace

void refuse_when_starred(Elaboration& elaboration, const Relation& relation) {
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        const Object& object = elaboration.builder.at(i);
        const std::string* query = stored_query(object.payload);
        if (query != nullptr && reads_all_of(elaboration, object, *query, relation))
            elaboration.undecidable(-1, describe(object.id) + " reads all columns of " + describe(relation.id) +
                                            ", which gets another one");
    }
}

void create_view(Elaboration& elaboration, ViewStmt* statement) {
    if (statement->view->relpersistence == kTemporary)
        elaboration.undecidable(statement->view->location, "a temporary view is no part of a schema");
    QualifiedName name = elaboration.creation_name(qualified(statement->view), statement->view->location);
    View view;
    NamedQuery named = view_query(elaboration, statement->query, statement->aliases);
    view.query.text = std::move(named.text);
    view.columns = std::move(named.columns);
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
