// Names in queries: RenameWalk's other half. The order in which the parts are visited is that of parse analysis.
#include <algorithm>

#include "parser/references.hpp"
#include "parser/rename_walk.hpp"

namespace schemadiff {

namespace {

char* copy(const std::string& text) { return pstrdup(text.c_str()); }

// "FROM t AS a (x, y)": the first columns have other names.
void apply_column_aliases(FromItem& item, const List* aliases) {
    auto names = strings(aliases);
    if (names.empty()) return;
    if (!item.columns) {
        item.relation.reset();
        return;
    }
    for (std::size_t i = 0; i < names.size() && i < item.columns->size(); ++i) (*item.columns)[i].shown = names[i];
}

std::optional<std::vector<ShownColumn>> shown_by_query(Node* query) {
    while (IsA(query, SelectStmt) && castNode(SelectStmt, query)->op != SETOP_NONE)
        query = reinterpret_cast<Node*>(castNode(SelectStmt, query)->larg);
    if (!IsA(query, SelectStmt) || castNode(SelectStmt, query)->valuesLists != nullptr) return std::nullopt;
    std::vector<ShownColumn> columns;
    for (auto* target : nodes_of<ResTarget>(castNode(SelectStmt, query)->targetList)) {
        bool star = target->name == nullptr && IsA(target->val, ColumnRef) &&
                    IsA(llast(castNode(ColumnRef, target->val)->fields), A_Star);
        if (star) return std::nullopt;
        columns.push_back({target->name != nullptr ? target->name : name_of_target(target->val), {}});
    }
    return columns;
}

}  // namespace

void RenameWalk::visit_all(List* list) {
    for (Node* each : nodes(list)) visit(each);
}

void RenameWalk::remember_ranges(Node* node) {
    if (node == nullptr) return;
    if (IsA(node, RangeVar)) {
        auto* range = castNode(RangeVar, node);
        ranges_.insert(range->alias != nullptr ? range->alias->aliasname : range->relname);
    }
    if (IsA(node, CommonTableExpr)) ranges_.insert(castNode(CommonTableExpr, node)->ctename);
    if (IsA(node, Alias)) ranges_.insert(castNode(Alias, node)->aliasname);
    if (IsA(node, RuleStmt)) return remember_ranges(as_node(castNode(RuleStmt, node)->actions));
    if (IsA(node, List)) {
        for (Node* each : nodes(reinterpret_cast<List*>(node))) remember_ranges(each);
        return;
    }
    if (!is_walkable(nodeTag(node))) return;
    raw_expression_tree_walker_impl(
        node,
        [](Node* child, void* self) {
            static_cast<RenameWalk*>(self)->remember_ranges(child);
            return false;
        },
        this);
}

void RenameWalk::show(const ObjectId& relation, const std::string& name) {
    if (scopes_.empty()) scopes_.push();
    FromItem item;
    item.name = name;
    item.is_own_name = name == relation.name;
    item.relation = relation;
    if (auto columns = names_.columns(relation)) {
        item.columns.emplace();
        for (const NamedColumn& column : *columns) item.columns->push_back({column.name, column.name});
    }
    scopes_.add(std::move(item));
}

void RenameWalk::select(SelectStmt& query) {
    scopes_.push();
    with(query.withClause);
    if (query.op != SETOP_NONE) {
        set_operation(query);
    } else {
        for (Node* item : nodes(query.fromClause)) from(item);
        std::set<std::string> results;
        for (auto* target : nodes_of<ResTarget>(query.targetList)) results.insert(text_of(target->name));
        targets(query);
        visit(query.whereClause);
        visit_all(query.groupClause);
        visit(query.havingClause);
        visit_all(query.windowClause);
        visit_all(query.valuesLists);
        order(query.distinctClause, results);
        order(query.sortClause, results);
        locking(query.lockingClause);
    }
    visit(query.limitOffset);
    visit(query.limitCount);
    scopes_.pop();
}

// Each side stands on its own; what they are sorted by are the names of the result, which stay.
void RenameWalk::set_operation(SelectStmt& query) {
    select(*query.larg);
    select(*query.rarg);
}

void RenameWalk::targets(const SelectStmt& query) {
    List* expanded = nullptr;
    bool any_expanded = false;
    for (auto* target : nodes_of<ResTarget>(query.targetList)) {
        List* columns = nullptr;
        if (is_star(target->val)) columns = expanded_star(*castNode(ColumnRef, target->val));
        if (columns != nullptr) {
            expanded = list_concat(expanded, columns);
            any_expanded = true;
            continue;
        }
        std::string before = name_of_target(target->val);
        visit(target->val);
        std::string after = name_of_target(target->val);
        if (target->name == nullptr && after != before) target->name = copy(before);
        // A column that goes by its own name again needs no AS.
        if (target->name != nullptr && IsA(target->val, ColumnRef) && after != before && after == target->name)
            target->name = nullptr;
        expanded = lappend(expanded, target);
    }
    if (any_expanded) const_cast<SelectStmt&>(query).targetList = expanded;
}

// A server keeps the columns that the star meant. Null when none of them is renamed.
List* RenameWalk::expanded_star(ColumnRef& star) {
    auto qualifier = strings(star.fields);
    std::vector<const FromItem*> meant;
    if (qualifier.empty()) {
        for (const FromItem& item : scopes_.innermost()) meant.push_back(&item);
    } else if (const FromItem* item = scopes_.item(qualifier.back())) {
        meant.push_back(item);
    }
    bool known = true, affected = false;
    List* columns = nullptr;
    for (const FromItem* item : meant) {
        known = known && item->columns.has_value();
        if (!item->relation || !item->columns) continue;
        std::string name = item->is_own_name ? names_.renamed(*item->relation).name : item->name;
        for (const ShownColumn& column : *item->columns) {
            std::string real =
                column.real == column.shown ? names_.renamed_column(*item->relation, column.real) : column.shown;
            affected = affected || real != column.shown;
            auto* reference = makeNode(ColumnRef);
            reference->fields = list_make2(makeString(copy(name)), makeString(copy(real)));
            auto* target = makeNode(ResTarget);
            target->val = reinterpret_cast<Node*>(reference);
            if (real != column.shown) target->name = copy(column.shown);
            columns = lappend(columns, target);
        }
    }
    if (!affected) {
        if (!qualifier.empty()) column(star);
        return nullptr;
    }
    uncertain_ = uncertain_ || !known;
    changed_ = true;
    return columns;
}

// A bare name means a column of the result before it means one of FROM.
void RenameWalk::order(List* items, const std::set<std::string>& results) {
    auto is_result = [&](Node* value) {
        return IsA(value, ColumnRef) && list_length(castNode(ColumnRef, value)->fields) == 1 &&
               results.contains(name_of_target(value));
    };
    for (Node* item : nodes(items)) {
        if (item == nullptr) continue;
        Node* value = IsA(item, SortBy) ? castNode(SortBy, item)->node : item;
        if (!is_result(value)) visit(item);
    }
}

void RenameWalk::with(WithClause* clause) {
    if (clause == nullptr) return;
    for (auto* query : nodes_of<CommonTableExpr>(clause->ctes)) {
        if (clause->recursive) scopes_.add_query_name(query->ctename);
        visit(query->ctequery);
        if (query->search_clause != nullptr || query->cycle_clause != nullptr) uncertain_ = true;
        scopes_.add_query_name(query->ctename);
    }
}

void RenameWalk::from(Node* item) {
    switch (nodeTag(item)) {
        case T_RangeVar: range(*castNode(RangeVar, item)); return;
        case T_RangeSubselect: subselect(*castNode(RangeSubselect, item)); return;
        case T_RangeFunction: function(*castNode(RangeFunction, item)); return;
        case T_JoinExpr: join(*castNode(JoinExpr, item)); return;
        case T_RangeTableSample:
            from(castNode(RangeTableSample, item)->relation);
            visit_all(castNode(RangeTableSample, item)->args);
            visit(castNode(RangeTableSample, item)->repeatable);
            return;
        default: uncertain_ = true;
    }
}

void RenameWalk::rename_range(RangeVar& range, const ObjectId& relation, bool may_have_alias) {
    ObjectId after = names_.renamed(relation);
    if (after == relation) return;
    // The new name may be that of something else in the query: then the old one stays as an alias.
    if (may_have_alias && range.alias == nullptr && after.name != relation.name && ranges_.contains(after.name)) {
        range.alias = makeNode(Alias);
        range.alias->aliasname = range.relname;
    }
    if (range.schemaname != nullptr || after.schema != relation.schema) set_text(range.schemaname, after.schema);
    set_text(range.relname, after.name);
}

void RenameWalk::range(RangeVar& range) {
    QualifiedName name = qualified(&range);
    FromItem item;
    item.name = range.alias != nullptr ? range.alias->aliasname : range.relname;
    bool of_with = name.schema.empty() && scopes_.is_query_name(name.name);
    if (!of_with) item.relation = names_.relation(name.schema, name.name);
    if (item.relation) {
        if (auto columns = names_.columns(*item.relation)) {
            item.columns.emplace();
            for (const NamedColumn& column : *columns) item.columns->push_back({column.name, column.name});
        }
        rename_range(range, *item.relation, true);
    }
    item.is_own_name = range.alias == nullptr;
    if (range.alias != nullptr) apply_column_aliases(item, range.alias->colnames);
    scopes_.add(std::move(item));
}

void RenameWalk::subselect(RangeSubselect& query) {
    scopes_.hide(!query.lateral);
    visit(query.subquery);
    scopes_.hide(false);
    FromItem item;
    item.columns = shown_by_query(query.subquery);
    if (query.alias != nullptr) {
        item.name = query.alias->aliasname;
        apply_column_aliases(item, query.alias->colnames);
    }
    scopes_.add(std::move(item));
}

void RenameWalk::function(RangeFunction& function) {
    std::string own_name;
    for (Node* each : nodes(function.functions)) {
        // A function and the definition of its columns.
        for (Node* part : nodes(reinterpret_cast<List*>(each))) {
            if (part != nullptr && IsA(part, FuncCall)) own_name = name_of_target(part);
            if (part != nullptr && IsA(part, List))
                visit_all(reinterpret_cast<List*>(part));
            else
                visit(part);
            bool renamed = part != nullptr && IsA(part, FuncCall) && name_of_target(part) != own_name;
            // What it returned went by its name.
            if (renamed && function.alias == nullptr) {
                function.alias = makeNode(Alias);
                function.alias->aliasname = copy(own_name);
            }
        }
    }
    visit_all(function.coldeflist);
    FromItem item;
    item.name = function.alias != nullptr ? function.alias->aliasname : own_name;
    auto names = function.alias != nullptr ? strings(function.alias->colnames) : std::vector<std::string>();
    for (auto* column : nodes_of<ColumnDef>(function.coldeflist)) names.emplace_back(column->colname);
    if (!names.empty()) {
        item.columns.emplace();
        for (const std::string& name : names) item.columns->push_back({name, {}});
    }
    scopes_.add(std::move(item));
}

void RenameWalk::join(JoinExpr& join) {
    std::size_t first = scopes_.innermost().size();
    from(join.larg);
    from(join.rarg);
    auto& items = scopes_.innermost();
    auto merged = strings(join.usingClause);
    for (std::size_t i = first; i < items.size(); ++i) {
        if (!items[i].relation || !items[i].columns) continue;
        for (const ShownColumn& column : *items[i].columns) {
            bool shared = join.isNatural || join.alias != nullptr ||
                          std::find(merged.begin(), merged.end(), column.shown) != merged.end();
            // The other side keeps the old name: no join by name says that.
            if (shared && !column.real.empty() && names_.renamed_column(*items[i].relation, column.real) != column.real)
                uncertain_ = true;
        }
    }
    visit(join.quals);
    if (join.alias == nullptr) return;
    items.resize(first);
    FromItem item;
    item.name = join.alias->aliasname;
    scopes_.add(std::move(item));
}

// FOR UPDATE OF names what FROM calls it.
void RenameWalk::locking(List* clauses) {
    for (auto* clause : nodes_of<LockingClause>(clauses))
        for (auto* range : nodes_of<RangeVar>(clause->lockedRels)) {
            const FromItem* item = scopes_.item(range->relname);
            if (item != nullptr && item->relation && item->is_own_name)
                set_text(range->relname, names_.renamed(*item->relation).name);
        }
}

}  // namespace schemadiff
