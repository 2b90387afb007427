// qualify_names() of canonical_elaborate.hpp.
#include <cstring>
#include <set>
#include <string>

#include "parser/canonical_builtin.hpp"
#include "parser/canonical_elaborate.hpp"
#include "parser/canonical_type.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

class NameQualifier {
  public:
    explicit NameQualifier(const CanonicalContext& context) : context_(context) {}

    bool visit(Node* node) {
        if (node == nullptr) return false;
        if (depth_ >= kMaximumDepth) {
            too_deep_ = true;
            return true;
        }
        rename(node);
        ++depth_;
        bool stop = raw_expression_tree_walker(node, &NameQualifier::visit_child, this);
        --depth_;
        return stop;
    }

    void remember_query_names(Node* node) { collect(node, 0); }
    bool too_deep() const { return too_deep_; }

  private:
    static constexpr int kMaximumDepth = 1000;

    static bool visit_child(Node* node, void* self) { return static_cast<NameQualifier*>(self)->visit(node); }

    // Names of WITH queries are no relations, wherever in the statement they may be seen.
    static bool collect_child(Node* node, void* self) {
        auto* qualifier = static_cast<NameQualifier*>(self);
        return qualifier->collect(node, qualifier->collect_depth_ + 1);
    }
    bool collect(Node* node, int depth) {
        if (node == nullptr || depth >= kMaximumDepth) return false;
        if (IsA(node, CommonTableExpr)) query_names_.insert(castNode(CommonTableExpr, node)->ctename);
        collect_depth_ = depth;
        bool stop = raw_expression_tree_walker(node, &collect_child, this);
        collect_depth_ = depth;
        return stop;
    }

    void rename(Node* node) {
        if (IsA(node, RangeVar)) return rename_relation(*castNode(RangeVar, node));
        if (IsA(node, TypeName)) return rename_type(*castNode(TypeName, node));
        if (IsA(node, FuncCall)) return rename_function(*castNode(FuncCall, node));
        if (IsA(node, A_Expr)) return strip_catalog(castNode(A_Expr, node)->name);
        if (IsA(node, CollateClause)) return strip_catalog(castNode(CollateClause, node)->collname);
    }

    static void strip_catalog(List*& names) {
        if (list_length(names) != 2 || std::strcmp(strVal(linitial(names)), "pg_catalog") != 0) return;
        names = list_make1(lsecond(names));
    }

    void rename_relation(RangeVar& relation) {
        if (relation.schemaname != nullptr || !context_.schema_of_relation) return;
        if (query_names_.contains(relation.relname)) return;
        std::string schema = context_.schema_of_relation(relation.relname);
        if (!schema.empty()) relation.schemaname = pstrdup(schema.c_str());
    }

    void rename_type(TypeName& name) {
        SqlType type = type_of(name, context_);
        if (!type.known()) return;
        const char* schema = is_builtin(type) ? "pg_catalog" : type.schema.c_str();
        List* names = *schema == '\0' ? nullptr : list_make1(makeString(pstrdup(schema)));
        name.names = lappend(names, makeString(pstrdup(type.name.c_str())));
        if (type.array) name.arrayBounds = list_make1(makeInteger(-1));
    }

    void rename_function(FuncCall& call) {
        // The deparser knows special syntax by these names.
        if (call.funcformat == COERCE_SQL_SYNTAX) return;
        strip_catalog(call.funcname);
        if (list_length(call.funcname) != 1 || !context_.schema_of_function) return;
        std::string schema = context_.schema_of_function(strVal(linitial(call.funcname)));
        if (schema.empty() || schema == "pg_catalog") return;
        // Which of the two is meant depends on the arguments: equal to neither.
        if (builtin_functions(strVal(linitial(call.funcname))) != nullptr) schema += "?";
        call.funcname = lcons(makeString(pstrdup(schema.c_str())), call.funcname);
    }

    const CanonicalContext& context_;
    std::set<std::string> query_names_;
    int depth_ = 0;
    int collect_depth_ = 0;
    bool too_deep_ = false;
};

}  // namespace

bool qualify_names(Node* node, const CanonicalContext& context) {
    NameQualifier qualifier(context);
    qualifier.remember_query_names(node);
    qualifier.visit(node);
    return !qualifier.too_deep();
}

}  // namespace schemadiff
