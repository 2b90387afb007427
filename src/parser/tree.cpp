#include "parser/tree.hpp"

#include <pthread.h>

#include <exception>
#include <utility>

#include "base/error.hpp"

extern "C" {
#include <utils/memutils.h>
// Exported by libpg_query, declared in a header that its package does not install.
void deparseRawStmt(StringInfo str, RawStmt* raw_stmt);
}

namespace schemadiff {

namespace {

std::size_t byte_offset(std::string_view text, int character) {
    std::size_t at = 0;
    for (int seen = 1; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
        if (seen++ >= character) break;
    }
    return at;
}

// libpg_query reports an error by longjmp; nothing here may own C++ state.
bool deparse_guarded(StringInfo out, RawStmt* statement) {
    MemoryContext before = CurrentMemoryContext;
    volatile bool good = true;
    PG_TRY();
    { deparseRawStmt(out, statement); }
    PG_CATCH();
    {
        MemoryContextSwitchTo(before);
        FlushErrorState();
        good = false;
    }
    PG_END_TRY();
    return good;
}

}  // namespace

Tree Tree::parse(std::string_view sql) {
    Tree tree;
    std::string text(sql);
    MemoryContext before = CurrentMemoryContext;
    tree.memory_ = pg_query_enter_memory_context();
    PgQueryInternalParsetreeAndError result = pg_query_raw_parse(text.c_str(), 0);
    if (before != nullptr) MemoryContextSwitchTo(before);
    free(result.stderr_buffer);
    if (result.error != nullptr) {
        auto at = result.error->cursorpos > 0 ? byte_offset(sql, result.error->cursorpos) : 0;
        tree.error_ = SyntaxError{result.error->message, at};
        pg_query_free_error(result.error);
    } else {
        tree.statements_ = result.tree;
    }
    return tree;
}

Tree Tree::parse_expression(std::string_view sql) { return parse("SELECT " + std::string(sql)); }

Node* Tree::expression() const {
    if (list_length(statements_) != 1) return nullptr;
    Node* statement = linitial_node(RawStmt, statements_)->stmt;
    if (!IsA(statement, SelectStmt)) return nullptr;
    auto* select = castNode(SelectStmt, statement);
    bool plain = select->fromClause == nullptr && select->whereClause == nullptr && select->op == SETOP_NONE;
    if (!plain || list_length(select->targetList) != 1) return nullptr;
    return linitial_node(ResTarget, select->targetList)->val;
}

Tree::Tree(Tree&& other) noexcept
    : memory_(std::exchange(other.memory_, nullptr)),
      statements_(std::exchange(other.statements_, nullptr)),
      error_(std::move(other.error_)) {}

Tree& Tree::operator=(Tree&& other) noexcept {
    std::swap(memory_, other.memory_);
    std::swap(statements_, other.statements_);
    std::swap(error_, other.error_);
    return *this;
}

Tree::~Tree() {
    if (memory_ == nullptr) return;
    MemoryContext current = CurrentMemoryContext;
    if (current == memory_) current = TopMemoryContext;
    MemoryContextDelete(memory_);
    MemoryContextSwitchTo(current);
}

Tree::Use::Use(const Tree& tree) : before_(MemoryContextSwitchTo(tree.memory_)) {}
Tree::Use::~Use() { MemoryContextSwitchTo(before_); }

std::string deparse_statement(Node* statement) {
    auto* raw = makeNode(RawStmt);
    raw->stmt = statement;
    StringInfoData out;
    initStringInfo(&out);
    if (!deparse_guarded(&out, raw)) return {};
    std::string text(out.data, static_cast<std::size_t>(out.len));
    pfree(out.data);
    return text;
}

bool is_text_of(std::string_view text, Node* statement) {
    Tree tree = Tree::parse(text);
    return !tree.error() && list_length(tree.statements()) == 1 &&
           equal(linitial_node(RawStmt, tree.statements())->stmt, statement);
}

std::string deparse_query(Node* query) {
    std::string text = deparse_statement(query);
    return is_text_of(text, query) ? text : std::string();
}

std::string deparse_expression(Node* expression) {
    auto* target = makeNode(ResTarget);
    target->val = expression;
    auto* select = makeNode(SelectStmt);
    select->targetList = list_make1(target);
    constexpr std::string_view kPrefix = "SELECT ";
    std::string text = deparse_statement(reinterpret_cast<Node*>(select));
    return text.empty() ? text : text.substr(kPrefix.size());
}

// As the type of a column: a cast would print some types in a form of their own ("char NULL").
std::string deparse_type(TypeName* type) {
    auto* column = makeNode(ColumnDef);
    column->colname = pstrdup("c");
    column->typeName = type;
    auto* create = makeNode(CreateStmt);
    create->relation = makeRangeVar(nullptr, pstrdup("t"), -1);
    create->tableElts = list_make1(column);
    constexpr std::string_view kPrefix = "CREATE TABLE t (c ";
    std::string text = deparse_statement(reinterpret_cast<Node*>(create));
    if (text.size() <= kPrefix.size()) return {};
    return text.substr(kPrefix.size(), text.size() - kPrefix.size() - 1);
}

namespace {

struct DeepCall {
    const std::function<void()>* work;
    std::exception_ptr failure;
};

void* call_deep(void* argument) {
    auto* call = static_cast<DeepCall*>(argument);
    try {
        (*call->work)();
    } catch (...) {
        call->failure = std::current_exception();
    }
    return nullptr;
}

}  // namespace

void run_with_deep_stack(const std::function<void()>& work) {
    // Reserved, not used: pages that no recursion touches cost nothing.
    constexpr std::size_t kStackBytes = std::size_t{1} << 30U;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, kStackBytes);
    pthread_t thread{};
    DeepCall call{&work, nullptr};
    int failed = pthread_create(&thread, &attributes, call_deep, &call);
    pthread_attr_destroy(&attributes);
    if (failed != 0) throw Error("cannot start the parser: not enough memory for its stack");
    pthread_join(thread, nullptr);
    if (call.failure) std::rethrow_exception(call.failure);
}

}  // namespace schemadiff
