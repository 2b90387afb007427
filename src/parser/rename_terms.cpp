// Names in expressions. RenameWalk's other half is rename_queries.cpp.
#include <algorithm>

#include "base/quote.hpp"
#include "catalog/type_name.hpp"
#include "parser/references.hpp"
#include "parser/rename_walk.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

char* copy(const std::string& text) { return pstrdup(text.c_str()); }

bool is_string(Node* node) {
    return node != nullptr && IsA(node, A_Const) && !castNode(A_Const, node)->isnull &&
           nodeTag(&castNode(A_Const, node)->val) == T_String;
}

// The elements of an array literal in which nothing is quoted or nested.
bool is_plain_array(const std::string& text) {
    return text.size() >= 2 && text.front() == '{' && text.back() == '}' &&
           text.find_first_of("{\"\\ ", 1) == std::string::npos;
}

std::string written_label(const std::string& label) {
    bool plain = !label.empty() && label.find_first_of(",{}\"\\ \t\n") == std::string::npos && label != "NULL";
    if (plain) return label;
    std::string out = "\"";
    for (char c : label) out += (c == '"' || c == '\\' ? std::string("\\") : std::string()) + c;
    return out + '"';
}

}  // namespace

void RenameWalk::set_text(char*& text, const std::string& value) {
    if (text != nullptr && value == text) return;
    text = copy(value);
    changed_ = true;
}

void RenameWalk::set_string(Node* string, const std::string& value) {
    set_text(reinterpret_cast<String*>(string)->sval, value);
}

// "name", "schema.name": a name without a schema gets one when the new schema is another.
void RenameWalk::set_name(List*& names, const ObjectId& before, const ObjectId& after) {
    if (before == after) return;
    set_string(static_cast<Node*>(llast(names)), after.name);
    if (list_length(names) > 1)
        set_string(static_cast<Node*>(list_nth(names, list_length(names) - 2)), after.schema);
    else if (before.schema != after.schema)
        names = lcons(makeString(copy(after.schema)), names);
    changed_ = true;
}

void RenameWalk::column_of(const ObjectId& relation, char*& column) {
    if (column != nullptr) set_text(column, names_.renamed_column(relation, column));
}

void RenameWalk::column(ColumnRef& reference) {
    auto* last = static_cast<Node*>(llast(reference.fields));
    int parts = list_length(reference.fields);
    auto* first = static_cast<Node*>(linitial(reference.fields));
    if (!IsA(first, String)) return;  // "*" in an expression: count(*)
    if (parts == 1) {
        std::string name = strVal(first);
        auto found = scopes_.column(name);
        bool ours = found.item != nullptr && found.item->relation && !found.real.empty();
        std::string renamed = ours ? names_.renamed_column(*found.item->relation, found.real) : name;
        if (renamed != found.real && ours) {
            uncertain_ = uncertain_ || found.doubtful;
            set_string(first, renamed);
        }
        if (found.item != nullptr) return;
        const FromItem* whole = scopes_.item(name);
        if (whole != nullptr && whole->relation && whole->is_own_name)
            set_string(first, names_.renamed(*whole->relation).name);
        return;
    }
    auto* qualifier = static_cast<Node*>(list_nth(reference.fields, parts - 2));
    const FromItem* item = scopes_.item(strVal(qualifier));
    if (item == nullptr || !item->relation) return;
    if (IsA(last, String)) {
        std::string name = strVal(last);
        // Without the columns, the name is the relation's own.
        std::string real = item->columns ? std::string() : name;
        if (item->columns)
            for (const ShownColumn& column : *item->columns)
                if (column.shown == name) real = column.real;
        if (!real.empty()) set_string(last, names_.renamed_column(*item->relation, real));
    }
    if (!item->is_own_name) return;
    ObjectId renamed = names_.renamed(*item->relation);
    set_string(qualifier, renamed.name);
    if (parts > 2) set_string(static_cast<Node*>(list_nth(reference.fields, parts - 3)), renamed.schema);
}

void RenameWalk::call(FuncCall& call) {
    QualifiedName name = qualified(call.funcname);
    bool of_sequence = name.name == "nextval" || name.name == "currval" || name.name == "setval";
    // nextval('s'::text) finds its sequence when it runs.
    if (of_sequence && call.args != nullptr) literal_name(static_cast<Node*>(linitial(call.args)), "regclass");
    std::vector<ObjectId> candidates = names_.routines(name.schema, name.name, list_length(call.args));
    auto is_renamed = [&](const ObjectId& id) { return names_.renamed(id) != id; };
    auto renamed = std::count_if(candidates.begin(), candidates.end(), is_renamed);
    if (renamed == 0) return;
    // Overloads that stay: which of them is called, the types of the arguments say.
    ObjectId after = names_.renamed(candidates.front());
    bool all_alike = std::all_of(candidates.begin(), candidates.end(), [&](const ObjectId& id) {
        ObjectId other = names_.renamed(id);
        return other.schema == after.schema && other.name == after.name;
    });
    if (!all_alike) {
        uncertain_ = true;
        return;
    }
    set_name(call.funcname, candidates.front(), after);
}

void RenameWalk::literal_name(Node* constant, const char* regtype) {
    if (!is_string(constant)) return;
    std::string text = constant_text(constant);
    QualifiedName name = name_in_literal(text);
    std::string kind = regtype;
    auto found = kind == "regclass"  ? names_.relation(name.schema, name.name)
                 : kind == "regtype" ? names_.type(name.schema, name.name)
                                     : std::optional<ObjectId>();
    if (kind == "regproc" || kind == "regprocedure")
        for (const ObjectId& id : names_.routines(name.schema, name.name, -1))
            uncertain_ = uncertain_ || names_.renamed(id) != id;
    if (!found) return;
    ObjectId after = names_.renamed(*found);
    if (after == *found) return;
    bool qualify = !name.schema.empty() || after.schema != found->schema;
    set_string(reinterpret_cast<Node*>(&castNode(A_Const, constant)->val),
               quote_qualified(qualify ? after.schema : std::string(), after.name));
}

std::optional<ObjectId> RenameWalk::type_named(const std::string& type) {
    if (type.empty()) return std::nullopt;
    QualifiedName name = name_in_literal(parts_of_type(type).base);
    return name.schema.empty() ? std::nullopt : names_.type(name.schema, name.name);
}

void RenameWalk::type_cast(TypeCast& cast) {
    QualifiedName name = qualified(cast.typeName->names);
    bool array = cast.typeName->arrayBounds != nullptr;
    if (is_string(cast.arg)) {
        if (name.name.starts_with("reg"))
            literal_name(cast.arg, name.name.c_str());
        else if (auto type = names_.type(name.schema, name.name))
            label(cast.arg, *type, array);
    } else {
        visit(cast.arg);
    }
    type_name(*cast.typeName);
}

void RenameWalk::type_name(TypeName& type) {
    QualifiedName name = qualified(type.names);
    auto found = names_.type(name.schema, name.name);
    if (found) set_name(type.names, *found, names_.renamed(*found));
}

// A constant of the type itself or of an array of it.
void RenameWalk::label(Node* constant, const ObjectId& type, bool array) {
    if (names_.part.empty() || names_.renamed_part(type, names_.part) == names_.part) return;
    std::string text = constant_text(constant);
    auto* value = reinterpret_cast<Node*>(&castNode(A_Const, constant)->val);
    if (type.kind != Kind::enum_type) {
        // A row is written without the names of its attributes.
        return;
    }
    if (!array) return set_string(value, names_.renamed_part(type, text));
    if (text.find(names_.part) == std::string::npos) return;
    if (!is_plain_array(text)) {
        uncertain_ = true;
        return;
    }
    std::string out = "{";
    for (std::size_t at = 1; at < text.size();) {
        auto end = text.find_first_of(",}", at);
        std::string element = text.substr(at, end - at);
        std::string renamed = names_.renamed_part(type, element);
        out += (renamed == element ? element : written_label(renamed)) + text[end];
        at = end + 1;
    }
    set_string(value, out);
}

std::string RenameWalk::type_of(Node* node) {
    if (node == nullptr) return {};
    if (IsA(node, TypeCast)) {
        auto* type = castNode(TypeCast, node)->typeName;
        QualifiedName name = qualified(type->names);
        auto found = names_.type(name.schema, name.name);
        if (!found) return "pg_catalog";
        return quote_qualified(found->schema, found->name) + (type->arrayBounds != nullptr ? "[]" : "");
    }
    if (!IsA(node, ColumnRef)) return {};
    auto fields = strings(castNode(ColumnRef, node)->fields);
    if (fields.empty() || list_length(castNode(ColumnRef, node)->fields) != static_cast<int>(fields.size())) return {};
    const FromItem* item = nullptr;
    std::string real;
    if (fields.size() == 1) {
        auto found = scopes_.column(fields[0]);
        item = found.item;
        real = found.real;
        if (item == nullptr) {
            item = scopes_.item(fields[0]);
            return item != nullptr && item->relation ? quote_qualified(item->relation->schema, item->relation->name)
                                                     : std::string();
        }
    } else {
        item = scopes_.item(fields[fields.size() - 2]);
        real = fields.back();
    }
    if (item == nullptr || !item->relation) return {};
    auto columns = names_.columns(*item->relation);
    if (!columns) return {};
    for (const NamedColumn& column : *columns)
        if (column.name == real) return column.type;
    return {};
}

// (expression).attribute: whose attribute it is, the type of the expression says.
void RenameWalk::indirection(A_Indirection& node) {
    for (Node* part : nodes(node.indirection)) {
        if (!IsA(part, String)) continue;
        bool may_be_ours = strVal(part) == names_.part || strVal(part) == names_.column;
        if (!may_be_ours) continue;
        std::string type = type_of(node.arg);
        auto id = type_named(type);
        if (type.empty() || list_length(node.indirection) > 1) {
            uncertain_ = true;
        } else if (id) {
            std::string name = strVal(part);
            std::string renamed = names_.renamed_column(*id, name);
            set_string(part, renamed == name ? names_.renamed_part(*id, name) : renamed);
        }
    }
    visit(node.arg);
    for (Node* part : nodes(node.indirection))
        if (!IsA(part, String)) visit(part);
}

std::optional<ObjectId> RenameWalk::enum_beside(Node* operand) {
    auto id = type_named(type_of(operand));
    return id && id->kind == Kind::enum_type ? id : std::nullopt;
}

// A person leaves out the cast of a label that is compared with a column.
void RenameWalk::operation(A_Expr& node) {
    if (list_length(node.name) == 2)
        set_string(static_cast<Node*>(linitial(node.name)),
                   names_.renamed_schema(strVal(linitial(node.name)), strVal(lsecond(node.name))));
    for (auto [side, other] : {std::pair{&node.lexpr, node.rexpr}, std::pair{&node.rexpr, node.lexpr}}) {
        Node* operand = *side;
        if (operand == nullptr) continue;
        std::string type = type_of(other);
        if (!is_string(operand) && !IsA(operand, List)) continue;
        auto members = IsA(operand, List) ? nodes(reinterpret_cast<List*>(operand)) : std::vector<Node*>{operand};
        for (Node* member : members) {
            if (!is_string(member)) continue;
            if (auto id = enum_beside(other))
                label(member, *id, false);
            else if (type.empty())
                bare_literal(*castNode(A_Const, member));
        }
        if (!IsA(operand, List)) continue;
        for (Node* member : members)
            if (!is_string(member)) visit(member);
    }
    for (Node* operand : {node.lexpr, node.rexpr})
        if (operand != nullptr && !is_string(operand) && !IsA(operand, List)) visit(operand);
}

// Without a cast or a column beside it, nothing says whether it is the label that is renamed.
void RenameWalk::bare_literal(const A_Const& constant) {
    if (names_.part.empty() || constant.isnull || nodeTag(&constant.val) != T_String) return;
    if (strVal(&constant.val) == names_.part) uncertain_ = true;
}

void RenameWalk::collation(List*& names) {
    if (list_length(names) != 2) return;
    set_string(static_cast<Node*>(linitial(names)),
               names_.renamed_schema(strVal(linitial(names)), strVal(lsecond(names))));
}

void RenameWalk::visit_stored(Node* value, const std::string& type) {
    auto id = type_named(type);
    if (is_string(value) && !type.empty()) {
        if (id) label(value, *id, is_array(type));
        return;
    }
    visit(value);
}

bool RenameWalk::visit(Node* node) {
    if (node == nullptr) return false;
    switch (nodeTag(node)) {
        case T_ColumnRef: column(*castNode(ColumnRef, node)); return false;
        case T_RangeVar: range(*castNode(RangeVar, node)); return false;
        case T_SelectStmt: select(*castNode(SelectStmt, node)); return false;
        case T_InsertStmt: insert(*castNode(InsertStmt, node)); return false;
        case T_UpdateStmt: update(*castNode(UpdateStmt, node)); return false;
        case T_DeleteStmt: remove(*castNode(DeleteStmt, node)); return false;
        case T_MergeStmt: merge(*castNode(MergeStmt, node)); return false;
        case T_RuleStmt: rule(*castNode(RuleStmt, node)); return false;
        case T_ReturnStmt: return visit(castNode(ReturnStmt, node)->returnval);
        case T_FuncCall: call(*castNode(FuncCall, node)); break;
        case T_TypeCast: type_cast(*castNode(TypeCast, node)); return false;
        case T_TypeName: type_name(*castNode(TypeName, node)); break;
        case T_A_Indirection: indirection(*castNode(A_Indirection, node)); return false;
        case T_A_Expr: operation(*castNode(A_Expr, node)); return false;
        case T_A_Const: bare_literal(*castNode(A_Const, node)); return false;
        case T_CollateClause: collation(castNode(CollateClause, node)->collname); break;
        case T_ColumnDef: type_name(*castNode(ColumnDef, node)->typeName); return false;
        case T_Alias:
        case T_String:
        case T_ParamRef:
        case T_SQLValueFunction:
        case T_SetToDefault:
        case T_CurrentOfExpr:
        case T_A_Star:
        case T_Integer:
        case T_RoleSpec: return false;
        default: break;
    }
    if (!is_walkable(nodeTag(node))) {
        uncertain_ = true;
        return false;
    }
    return raw_expression_tree_walker_impl(
        node, [](Node* child, void* self) { return static_cast<RenameWalk*>(self)->visit(child); }, this);
}

std::string name_of_target(Node* value) {
    if (value == nullptr) return {};
    switch (nodeTag(value)) {
        case T_ColumnRef: {
            auto* last = static_cast<Node*>(llast(castNode(ColumnRef, value)->fields));
            return IsA(last, String) ? std::string(strVal(last)) : std::string();
        }
        case T_A_Indirection: {
            auto parts = strings(castNode(A_Indirection, value)->indirection);
            return parts.empty() ? name_of_target(castNode(A_Indirection, value)->arg) : parts.back();
        }
        case T_FuncCall: return qualified(castNode(FuncCall, value)->funcname).name;
        case T_CollateClause: return name_of_target(castNode(CollateClause, value)->arg);
        case T_TypeCast: {
            std::string name = name_of_target(castNode(TypeCast, value)->arg);
            return name.empty() ? qualified(castNode(TypeCast, value)->typeName->names).name : name;
        }
        case T_SubLink: {
            auto* link = castNode(SubLink, value);
            if (link->subLinkType != EXPR_SUBLINK || !IsA(link->subselect, SelectStmt)) return {};
            auto* query = castNode(SelectStmt, link->subselect);
            if (query->targetList == nullptr) return {};
            auto* target = linitial_node(ResTarget, query->targetList);
            return target->name != nullptr ? target->name : name_of_target(target->val);
        }
        case T_CaseExpr: return name_of_target(reinterpret_cast<Node*>(castNode(CaseExpr, value)->defresult));
        default: return {};
    }
}

}  // namespace schemadiff
