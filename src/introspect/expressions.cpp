#include "introspect/expressions.hpp"

#include "base/quote.hpp"
#include "parser/canonical.hpp"

namespace schemadiff {

namespace {

constexpr auto kNone = std::string_view::npos;

// Offset behind the string or quoted name that starts here. ruleutils prints E'..' when there is a backslash to escape.
std::size_t after_quoted(std::string_view text, std::size_t at) {
    char quote = text[at];
    bool escapes = quote == '\'' && at > 0 && (text[at - 1] == 'E' || text[at - 1] == 'e');
    for (++at; at < text.size(); ++at) {
        if (escapes && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            if (at + 1 >= text.size() || text[at + 1] != quote) return at + 1;
            ++at;
        }
    }
    return text.size();
}

}  // namespace

std::size_t after_closing(std::string_view text, std::size_t open) {
    int depth = 0;
    for (std::size_t at = open; at < text.size();) {
        char c = text[at];
        if (c == '\'' || c == '"') {
            at = after_quoted(text, at);
            continue;
        }
        ++at;
        if (c == '(') ++depth;
        if (c == ')' && --depth == 0) return at;
    }
    return kNone;
}

std::size_t first_parenthesis(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '(') return at;
        at = text[at] == '\'' || text[at] == '"' ? after_quoted(text, at) : at + 1;
    }
    return kNone;
}

std::string strip_parentheses(std::string_view text) {
    while (text.size() > 2 && text.front() == '(' && after_closing(text, 0) == text.size())
        text = text.substr(1, text.size() - 2);
    return std::string(text);
}

std::vector<std::string_view> split_list(std::string_view text) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        char c = text[at];
        if (c == '\'' || c == '"') {
            at = after_quoted(text, at);
            continue;
        }
        if (c == '(' || c == '[') ++depth;
        if (c == ')' || c == ']') --depth;
        if (c == ',' && depth == 0) {
            parts.push_back(text.substr(start, at - start));
            start = at + 1;
            while (start < text.size() && text[start] == ' ') ++start;
        }
        ++at;
    }
    if (start < text.size()) parts.push_back(text.substr(start));
    return parts;
}

std::string ExpressionReader::column_type(const ObjectId* relation, std::string_view column) const {
    if (relation == nullptr) return {};
    const Object* found = builder_.find(make_id(Kind::column, relation->schema, relation->name, std::string(column)));
    if (const auto* payload = get_payload<Column>(found)) return payload->type;
    const Object* owner = builder_.find(*relation);
    const auto* view = get_payload<View>(owner);
    const auto* materialized = get_payload<MaterializedView>(owner);
    if (view == nullptr && materialized == nullptr) return {};
    for (const ViewColumn& each : view != nullptr ? view->columns : materialized->columns)
        if (each.name == column) return each.type;
    return {};
}

void ExpressionReader::add_base_type(const ObjectId& type, std::string base) {
    base_types_.emplace(quote_qualified(type.schema, type.name), std::move(base));
}

std::string ExpressionReader::base_type(std::string_view type) const {
    auto found = base_types_.find(std::string(type));
    return found == base_types_.end() ? std::string() : found->second;
}

const ExpressionReader::Known* ExpressionReader::find_known(const std::string& key, const ObjectId* relation) const {
    auto found = known_.find(key);
    if (found == known_.end()) return nullptr;
    for (const Known& known : found->second) {
        bool same = true;
        for (const auto& [column, type] : known.columns) same = same && column_type(relation, column) == type;
        if (same) return &known;
    }
    return nullptr;
}

Expression ExpressionReader::remember(std::string key, std::string text, const ObjectId* relation,
                                      const MakeCanonical& make) {
    if (text.empty()) return {};
    key += '\n' + text;
    // A dot may stand between the relation and its column: then the form rests on the relation's name, too.
    if (relation != nullptr && text.find('.') != std::string::npos)
        key += '\n' + quote_qualified(relation->schema, relation->name);
    if (const Known* known = find_known(key, relation)) return {std::move(text), known->canonical};

    Known fresh;
    CanonicalContext context;
    context.column_type = [&](std::string_view column) {
        std::string found = column_type(relation, column);
        fresh.columns.emplace_back(column, found);
        return found;
    };
    context.base_type = [this](std::string_view name) { return base_type(name); };
    if (relation != nullptr) context.relation = relation->name;
    fresh.canonical = make(context);
    std::string canonical = fresh.canonical;
    known_[std::move(key)].push_back(std::move(fresh));
    return {std::move(text), std::move(canonical)};
}

Expression ExpressionReader::scalar(std::string text, const ObjectId* relation, std::string_view type) {
    std::string written = text;
    return remember(std::string(type), std::move(text), relation,
                    [&](const CanonicalContext& context) { return canonical_expression(written, context, type); });
}

Expression ExpressionReader::clause(ClauseKind kind, std::string text, const ObjectId* relation) {
    std::string written = text;
    return remember("clause " + std::to_string(static_cast<int>(kind)), std::move(text), relation,
                    [&](const CanonicalContext& context) { return canonical_clause(kind, written, context); });
}

Expression ExpressionReader::query(std::string text) {
    if (text.empty()) return {};
    CanonicalContext context;
    context.base_type = [this](std::string_view name) { return base_type(name); };
    std::string canonical = canonical_query(text, context);
    return {std::move(text), std::move(canonical)};
}

}  // namespace schemadiff
