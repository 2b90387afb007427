#include "parser/renamed_text.hpp"

#include "parser/nodes.hpp"
#include "parser/rename_walk.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

// What has to stand before a text of this form for it to be a statement.
std::string_view beginning_of(TextForm form) {
    switch (form) {
        case TextForm::expression: return "SELECT ";
        case TextForm::query: return "";
        case TextForm::body: return "CREATE FUNCTION f() RETURNS void LANGUAGE sql ";
        case TextForm::partition_key: return "CREATE TABLE t () PARTITION BY ";
        case TextForm::partition_bound: return "CREATE TABLE t PARTITION OF p ";
        case TextForm::exclusion: return "ALTER TABLE t ADD EXCLUDE ";
    }
    return {};
}

class Rewriter {
  public:
    Rewriter(const RenamedNames& names, const RenamedTextOptions& options) : walk_(names), options_(options) {
        if (!options.relation) return;
        walk_.show(*options.relation, options.relation->name);
        // The condition of a trigger.
        walk_.show(*options.relation, "new");
        walk_.show(*options.relation, "old");
    }

    void rewrite(Node* statement) {
        walk_.remember_ranges(statement);
        switch (options_.form) {
            case TextForm::expression:
                walk_.visit_stored(linitial_node(ResTarget, castNode(SelectStmt, statement)->targetList)->val,
                                   options_.type);
                return;
            case TextForm::query: walk_.visit(statement); return;
            case TextForm::body: rewrite_body(castNode(CreateFunctionStmt, statement)->sql_body); return;
            case TextForm::partition_key:
                for (auto* element : nodes_of<PartitionElem>(castNode(CreateStmt, statement)->partspec->partParams)) {
                    if (options_.relation) walk_.column_of(*options_.relation, element->name);
                    walk_.visit(element->expr);
                }
                return;
            case TextForm::partition_bound: rewrite_bound(*castNode(CreateStmt, statement)->partbound); return;
            case TextForm::exclusion: rewrite_exclusion(castNode(AlterTableStmt, statement)); return;
        }
    }

    const RenameWalk& walk() const { return walk_; }

  private:
    void rewrite_body(Node* body) {
        if (body == nullptr) return;
        if (!IsA(body, List)) {
            walk_.visit(body);
            return;
        }
        for (Node* each : nodes(reinterpret_cast<List*>(body))) rewrite_body(each);
    }

    void rewrite_bound(PartitionBoundSpec& bound) {
        for (List* values : {bound.listdatums, bound.lowerdatums, bound.upperdatums})
            for (Node* value : nodes(values))
                if (!IsA(value, ColumnRef)) walk_.visit_stored(value, options_.type);
    }

    void rewrite_exclusion(AlterTableStmt* statement) {
        auto* command = linitial_node(AlterTableCmd, statement->cmds);
        auto* constraint = reinterpret_cast<::Constraint*>(command->def);
        for (Node* pair : nodes(constraint->exclusions)) {
            auto* element = linitial_node(IndexElem, reinterpret_cast<List*>(pair));
            if (options_.relation) walk_.column_of(*options_.relation, element->name);
            walk_.visit(element->expr);
        }
        walk_.visit(constraint->where_clause);
    }

    RenameWalk walk_;
    const RenamedTextOptions& options_;
};

bool has_form(Node* statement, TextForm form) {
    switch (form) {
        case TextForm::expression: return IsA(statement, SelectStmt);
        case TextForm::query: return true;
        case TextForm::body: return IsA(statement, CreateFunctionStmt);
        case TextForm::partition_key:
            return IsA(statement, CreateStmt) && castNode(CreateStmt, statement)->partspec != nullptr;
        case TextForm::partition_bound:
            return IsA(statement, CreateStmt) && castNode(CreateStmt, statement)->partbound != nullptr;
        case TextForm::exclusion: return IsA(statement, AlterTableStmt);
    }
    return false;
}

std::optional<std::string> rewritten(std::string_view text, const RenamedNames& names,
                                     const RenamedTextOptions& options) {
    std::string_view beginning = beginning_of(options.form);
    Tree tree = Tree::parse(std::string(beginning) + std::string(text));
    if (tree.error() || list_length(tree.statements()) != 1) return std::nullopt;
    Tree::Use use(tree);
    Node* statement = linitial_node(RawStmt, tree.statements())->stmt;
    if (!has_form(statement, options.form)) return std::nullopt;
    Rewriter rewriter(names, options);
    rewriter.rewrite(statement);
    if (rewriter.walk().uncertain()) return std::nullopt;
    if (!rewriter.walk().changed()) return std::string(text);
    std::string printed = deparse_query(statement);
    if (!printed.starts_with(beginning)) return std::nullopt;
    return printed.substr(beginning.size());
}

}  // namespace

std::optional<std::string> renamed_text(std::string_view text, const RenamedNames& names,
                                        const RenamedTextOptions& options) {
    std::optional<std::string> result;
    run_with_deep_stack([&] { result = rewritten(text, names, options); });
    return result;
}

}  // namespace schemadiff
