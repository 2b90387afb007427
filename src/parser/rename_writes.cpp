// Names in statements that write, as rules and function bodies hold them.
#include <algorithm>

#include "parser/references.hpp"
#include "parser/rename_walk.hpp"

namespace schemadiff {

std::optional<ObjectId> RenameWalk::target_range(RangeVar& target) {
    range(target);
    return scopes_.innermost().back().relation;
}

void RenameWalk::assigned(List* targets, const ObjectId& relation) {
    for (auto* target : nodes_of<ResTarget>(targets)) {
        if (target->indirection != nullptr && !names_.part.empty()) uncertain_ = true;
        column_of(relation, target->name);
        if (target->val == nullptr) continue;
        auto columns = names_.columns(relation);
        std::string type;
        if (columns && target->name != nullptr)
            for (const NamedColumn& column : *columns)
                if (column.name == target->name) type = column.type;
        visit_stored(target->val, type);
    }
}

void RenameWalk::returning(List* targets) {
    for (auto* target : nodes_of<ResTarget>(targets)) {
        std::string before = name_of_target(target->val);
        // Which columns the star means, nobody but the reader of the result sees.
        if (is_star(target->val)) uncertain_ = uncertain_ || !names_.column.empty();
        visit(target->val);
        if (target->name == nullptr && name_of_target(target->val) != before) target->name = pstrdup(before.c_str());
    }
}

void RenameWalk::insert(InsertStmt& statement) {
    scopes_.push();
    with(statement.withClause);
    std::optional<ObjectId> relation;
    // The rows to insert do not see the table.
    scopes_.push();
    relation = target_range(*statement.relation);
    FromItem item = scopes_.innermost().back();
    scopes_.pop();
    if (relation) assigned(statement.cols, *relation);
    visit(statement.selectStmt);
    scopes_.add(std::move(item));
    if (statement.onConflictClause != nullptr && relation) conflict(*statement.onConflictClause, *relation);
    returning(statement.returningList);
    scopes_.pop();
}

void RenameWalk::conflict(OnConflictClause& clause, const ObjectId& relation) {
    if (clause.infer != nullptr) {
        if (clause.infer->conname != nullptr)
            set_text(clause.infer->conname, names_.renamed_constraint(relation, clause.infer->conname));
        for (auto* element : nodes_of<IndexElem>(clause.infer->indexElems)) {
            column_of(relation, element->name);
            visit(element->expr);
        }
        visit(clause.infer->whereClause);
    }
    show(relation, "excluded");
    scopes_.innermost().back().is_own_name = false;
    assigned(clause.targetList, relation);
    visit(clause.whereClause);
}

void RenameWalk::update(UpdateStmt& statement) {
    scopes_.push();
    with(statement.withClause);
    auto relation = target_range(*statement.relation);
    for (Node* item : nodes(statement.fromClause)) from(item);
    if (relation) assigned(statement.targetList, *relation);
    visit(statement.whereClause);
    returning(statement.returningList);
    scopes_.pop();
}

void RenameWalk::remove(DeleteStmt& statement) {
    scopes_.push();
    with(statement.withClause);
    target_range(*statement.relation);
    for (Node* item : nodes(statement.usingClause)) from(item);
    visit(statement.whereClause);
    returning(statement.returningList);
    scopes_.pop();
}

void RenameWalk::merge(MergeStmt& statement) {
    scopes_.push();
    with(statement.withClause);
    auto relation = target_range(*statement.relation);
    from(statement.sourceRelation);
    visit(statement.joinCondition);
    for (auto* when : nodes_of<MergeWhenClause>(statement.mergeWhenClauses)) {
        visit(when->condition);
        if (relation) assigned(when->targetList, *relation);
        visit_all(when->values);
    }
    returning(statement.returningList);
    scopes_.pop();
}

void RenameWalk::rule(RuleStmt& rule) {
    QualifiedName name = qualified(rule.relation);
    auto relation = names_.relation(name.schema, name.name);
    if (!relation) return;
    rename_range(*rule.relation, *relation, false);
    scopes_.push();
    for (const char* row : {"new", "old"}) {
        show(*relation, row);
        scopes_.innermost().back().is_own_name = false;
    }
    visit(rule.whereClause);
    visit_all(rule.actions);
    scopes_.pop();
}

}  // namespace schemadiff
