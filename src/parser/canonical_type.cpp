#include "parser/canonical_type.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

// Types whose SQL name differs from pg_type.typname; format_type_extended() in format_type.c.
struct SqlName {
    std::string_view internal, before_typmod, after_typmod;
};
constexpr std::array kSqlNames = {
    SqlName{"bit", "bit", ""},
    SqlName{"bool", "boolean", ""},
    SqlName{"bpchar", "character", ""},
    SqlName{"float4", "real", ""},
    SqlName{"float8", "double precision", ""},
    SqlName{"int2", "smallint", ""},
    SqlName{"int4", "integer", ""},
    SqlName{"int8", "bigint", ""},
    SqlName{"interval", "interval", ""},
    SqlName{"json", "json", ""},  // a keyword since 16, and never quoted
    SqlName{"numeric", "numeric", ""},
    SqlName{"time", "time", " without time zone"},
    SqlName{"timetz", "time", " with time zone"},
    SqlName{"timestamp", "timestamp", " without time zone"},
    SqlName{"timestamptz", "timestamp", " with time zone"},
    SqlName{"varbit", "bit varying", ""},
    SqlName{"varchar", "character varying", ""},
};

std::string interval_fields(int mask) {
    struct Field {
        int bit;
        std::string_view name;
    };
    // Bit numbers of utils/datetime.h, largest unit first.
    constexpr std::array kFields = {Field{2, "year"},  Field{1, "month"},   Field{3, "day"},
                                    Field{10, "hour"}, Field{11, "minute"}, Field{12, "second"}};
    std::string first, last;
    for (const auto& field : kFields) {
        if ((mask & (1 << field.bit)) == 0) continue;
        if (first.empty()) first = field.name;
        last = field.name;
    }
    return first == last ? first : first + " to " + last;
}

std::string modifier_text(Node* node) {
    if (IsA(node, A_Const)) {
        auto* constant = castNode(A_Const, node);
        if (IsA(&constant->val, Integer)) return std::to_string(constant->val.ival.ival);
        if (IsA(&constant->val, String)) return constant->val.sval.sval;
        if (IsA(&constant->val, Float)) return constant->val.fval.fval;
    }
    return deparse_expression(node);
}

std::string typmod_of(const TypeName& type, const std::string& name) {
    std::vector<std::string> modifiers;
    ListCell* cell = nullptr;
    foreach (cell, type.typmods) modifiers.push_back(modifier_text(static_cast<Node*>(lfirst(cell))));
    if (modifiers.empty()) return {};
    if (name == "interval") {
        constexpr int kFullRange = 0x7FFF;
        int mask = std::atoi(modifiers[0].c_str());
        std::string fields = mask == kFullRange ? std::string() : interval_fields(mask);
        return modifiers.size() > 1 ? fields + "(" + modifiers[1] + ")" : fields;
    }
    if (name == "numeric" && modifiers.size() == 1) modifiers.emplace_back("0");
    return join(modifiers, ",");
}

}  // namespace

bool is_builtin(const SqlType& type) { return type.schema.empty() && is_analysed_type(type.name); }

SqlType type_of(const TypeName& type, const CanonicalContext& context) {
    SqlType result;
    if (type.pct_type || type.names == nullptr) return result;
    std::vector<std::string> names;
    ListCell* cell = nullptr;
    foreach (cell, type.names) names.emplace_back(strVal(lfirst(cell)));
    result.name = names.back();
    if (names.size() > 1) result.schema = names[names.size() - 2];
    if (result.schema == "pg_catalog") result.schema.clear();
    result.array = type.arrayBounds != nullptr;
    // "_int4" is how pg_type calls the array type, and a name that may be written.
    bool underscore = result.name.size() > 1 && result.name[0] == '_' && !result.array && result.schema.empty();
    if (underscore && is_analysed_type(std::string_view(result.name).substr(1))) {
        result.name.erase(0, 1);
        result.array = true;
    }
    if (names.size() == 1 && !is_analysed_type(result.name) && context.schema_of_type) {
        result.schema = context.schema_of_type(result.name);
        if (result.schema == "pg_catalog") result.schema.clear();
    }
    result.set_of = type.setof;
    result.typmod = typmod_of(type, result.name);
    return result;
}

std::string format_type(const SqlType& type) {
    std::string text = type.set_of ? "SETOF " : "";
    const SqlName* sql = nullptr;
    if (type.schema.empty()) {
        const auto* found = std::find_if(kSqlNames.begin(), kSqlNames.end(),
                                         [&](const SqlName& name) { return name.internal == type.name; });
        if (found != kSqlNames.end()) sql = found;
    }
    // Without a length these two mean something else than their SQL names do: "character" is character(1).
    bool bare = type.typmod.empty() && (type.name == "bpchar" || type.name == "bit");
    if (sql != nullptr && !bare) {
        text += sql->before_typmod;
    } else {
        text += quote_qualified(type.schema, type.name);
    }
    if (!type.typmod.empty()) {
        bool fields = type.schema.empty() && type.name == "interval" && type.typmod[0] != '(';
        bool precision = type.schema.empty() && type.name == "interval" && type.typmod[0] == '(';
        text += fields ? " " + type.typmod : precision ? type.typmod : "(" + type.typmod + ")";
    }
    if (sql != nullptr) text += sql->after_typmod;
    if (type.array) text += "[]";
    return text;
}

SqlType parse_type(std::string_view text, const CanonicalContext& context) {
    // A column's type is asked for once per mention; most are built in and mean the same in every context.
    thread_local std::unordered_map<std::string, SqlType> cache;
    std::string key(text);
    if (auto found = cache.find(key); found != cache.end()) return found->second;
    Tree tree = Tree::parse_expression("NULL::" + key);
    Node* node = tree.expression();
    if (node == nullptr || !IsA(node, TypeCast)) return {};
    auto* cast = castNode(TypeCast, node);
    if (!IsA(cast->arg, A_Const)) return {};
    Tree::Use use(tree);
    SqlType type = type_of(*cast->typeName, context);
    if (is_builtin(type) && cache.size() < 10000) cache.emplace(key, type);
    return type;
}

}  // namespace schemadiff
