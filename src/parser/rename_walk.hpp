// Private to src/parser. Gives new names to what a raw parse tree names, in place.
#pragma once

#include <set>
#include <string>

#include "parser/nodes.hpp"
#include "parser/rename_scope.hpp"
#include "parser/renamed_text.hpp"

namespace schemadiff {

// "*" or "t.*".
inline bool is_star(Node* value) {
    return IsA(value, ColumnRef) && IsA(llast(castNode(ColumnRef, value)->fields), A_Star);
}

class RenameWalk {
  public:
    explicit RenameWalk(const RenamedNames& names) : names_(names) {}

    // Must hold a Tree::Use of the node's tree.
    bool visit(Node* node);
    // A value that is stored as this type.
    void visit_stored(Node* value, const std::string& type);
    // Columns of the relation that can be named without saying so, and by the name of the relation.
    void show(const ObjectId& relation, const std::string& name);
    void column_of(const ObjectId& relation, char*& column);
    // Names that ranges have in this tree: a new name that is one of them would be taken for it.
    void remember_ranges(Node* node);
    void rename_range(RangeVar& range, const ObjectId& relation, bool may_have_alias);

    bool changed() const { return changed_; }
    bool uncertain() const { return uncertain_; }

  private:
    // Queries: rename_queries.cpp.
    void select(SelectStmt& query);
    void targets(const SelectStmt& query);
    List* expanded_star(ColumnRef& star);
    void set_operation(SelectStmt& query);
    void order(List* items, const std::set<std::string>& results);
    void with(WithClause* clause);
    void from(Node* item);
    void range(RangeVar& range);
    void subselect(RangeSubselect& query);
    void function(RangeFunction& function);
    void join(JoinExpr& join);
    void locking(List* clauses);
    void insert(InsertStmt& statement);
    void conflict(OnConflictClause& clause, const ObjectId& relation);
    void update(UpdateStmt& statement);
    void remove(DeleteStmt& statement);
    void merge(MergeStmt& statement);
    void rule(RuleStmt& rule);
    std::optional<ObjectId> target_range(RangeVar& range);
    void assigned(List* targets, const ObjectId& relation);
    void returning(List* targets);
    void visit_all(List* list);

    // Terms: rename_terms.cpp.
    void column(ColumnRef& reference);
    void call(FuncCall& call);
    void type_cast(TypeCast& cast);
    void type_name(TypeName& type);
    void indirection(A_Indirection& node);
    void operation(A_Expr& node);
    void collation(List*& names);
    void literal_name(Node* constant, const char* regtype);
    void label(Node* constant, const ObjectId& type, bool array);
    void bare_literal(const A_Const& constant);
    void set_text(char*& text, const std::string& value);
    void set_string(Node* string, const std::string& value);
    void set_name(List*& names, const ObjectId& before, const ObjectId& after);
    std::string type_of(Node* node);
    std::optional<ObjectId> type_named(const std::string& type);
    std::optional<ObjectId> enum_beside(Node* operand);

    const RenamedNames& names_;
    RenameScopes scopes_;
    std::set<std::string> ranges_;
    bool changed_ = false;
    bool uncertain_ = false;
};

// What a target of SELECT is called without AS; empty: PostgreSQL's "?column?". Source: FigureColname.
std::string name_of_target(Node* value);

}  // namespace schemadiff
