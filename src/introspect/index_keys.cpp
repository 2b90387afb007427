#include "introspect/index_keys.hpp"

#include <algorithm>

#include "base/quote.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_opclass.
constexpr const char* kClasses = R"(
SELECT o.oid, n.nspname, o.opcname, o.opcmethod, o.opcintype, o.opcdefault
FROM pg_catalog.pg_opclass o JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace)";

// Manual 53: pg_type. Row types and arrays are left out: there are as many as tables, and their classes are those of
// record and anyarray.
constexpr const char* kTypes = R"(
SELECT oid, typbasetype, typcategory, typispreferred, typtype = 'p'
FROM pg_catalog.pg_type WHERE typtype <> 'c' AND NOT (typtype = 'b' AND typcategory = 'A'))";

// Manual 53: pg_cast. What counts for operator classes; see IsBinaryCoercible.
constexpr const char* kBinaryCasts = R"(
SELECT castsource, casttarget FROM pg_catalog.pg_cast WHERE castmethod = 'b' AND castcontext = 'i')";

constexpr int kDescending = 1;  // INDOPTION_DESC, INDOPTION_NULLS_FIRST in catalog/pg_index.h
constexpr int kNullsFirst = 2;

template <class Number>
Number at(const std::vector<Number>& values, std::size_t i) {
    return i < values.size() ? values[i] : 0;
}

// What stands behind an expression: " COLLATE name opclass DESC NULLS LAST", all of it optional.
struct Trailer {
    bool collation = false;
    bool operator_class = false;
};

std::string_view next_word(std::string_view& text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    bool quoted = false;
    std::size_t end = 0;
    for (; end < text.size() && (quoted || text[end] != ' '); ++end)
        if (text[end] == '"') quoted = !quoted;
    std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    return word;
}

Trailer read_trailer(std::string_view text) {
    Trailer trailer;
    std::string_view word = next_word(text);
    if (word == "COLLATE") {
        trailer.collation = true;
        next_word(text);
        word = next_word(text);
    }
    trailer.operator_class = !word.empty() && word != "DESC" && word != "NULLS" && word != "WITH";
    return trailer;
}

// The printed keys, each in full.
std::vector<std::string_view> printed_keys(std::string_view definition) {
    std::size_t open = first_parenthesis(definition);
    if (open == std::string_view::npos) return {};
    std::size_t end = after_closing(definition, open);
    if (end == std::string_view::npos) return {};
    return split_list(definition.substr(open + 1, end - open - 2));
}

}  // namespace

OperatorClasses::OperatorClasses(ReadContext& context) {
    auto classes = context.query("operator classes", kClasses);
    for (std::size_t r = 0; r < classes->size(); ++r) {
        std::string schema = classes->string(r, 1);
        classes_[classes->oid(r, 0)] = {
            quote_qualified(schema == "pg_catalog" ? std::string() : schema, classes->text(r, 2)), classes->oid(r, 3),
            classes->oid(r, 4), classes->boolean(r, 5)};
    }
    auto types = context.query("types", kTypes);
    for (std::size_t r = 0; r < types->size(); ++r)
        types_[types->oid(r, 0)] = {types->oid(r, 1), types->text(r, 2).front(), types->boolean(r, 3),
                                    types->boolean(r, 4)};
    auto casts = context.query("binary casts", kBinaryCasts);
    for (std::size_t r = 0; r < casts->size(); ++r) binary_casts_.emplace(casts->oid(r, 0), casts->oid(r, 1));
}

Oid OperatorClasses::base_type(Oid type) const {
    for (auto found = types_.find(type); found != types_.end() && found->second.base != 0; found = types_.find(type))
        type = found->second.base;
    return type;
}

// Types that are missing in types_ are arrays and row types; each has one pseudo-type that fits.
bool OperatorClasses::is_binary_coercible(Oid from, Oid to) const {
    auto wanted = types_.find(to);
    return binary_casts_.count({from, to}) > 0 || (wanted != types_.end() && wanted->second.pseudo);
}

// Source: GetDefaultOpClass.
bool OperatorClasses::is_default_for(const Class& operator_class, Oid written_type) const {
    if (!operator_class.is_default) return false;
    Oid type = base_type(written_type);
    if (operator_class.type == type) return true;
    auto own = types_.find(type);
    auto is_preferred = [&](Oid candidate) {
        auto found = types_.find(candidate);
        return found != types_.end() && own != types_.end() && found->second.preferred &&
               found->second.category == own->second.category;
    };
    for (const auto& [oid, other] : classes_) {
        if (!other.is_default || other.method != operator_class.method || other.type == operator_class.type) continue;
        if (other.type == type) return false;
        if (is_preferred(other.type) && is_binary_coercible(type, other.type)) return false;
    }
    return true;
}

std::string OperatorClasses::name(Oid operator_class) const {
    auto found = classes_.find(operator_class);
    return found == classes_.end() ? std::string() : found->second.name;
}

std::string OperatorClasses::name_unless_default(Oid operator_class, Oid type) const {
    auto found = classes_.find(operator_class);
    if (found == classes_.end() || is_default_for(found->second, type)) return {};
    return found->second.name;
}

std::vector<IndexKey> index_keys(ReadContext& context, const OperatorClasses& classes, const LiveRelation& relation,
                                 const IndexRow& row) {
    std::vector<IndexKey> keys;
    auto printed = printed_keys(row.definition);
    std::size_t expression = 0;
    for (std::size_t i = 0; i < row.key_count && i < row.columns.size(); ++i) {
        IndexKey key;
        Oid operator_class = at(row.operator_classes, i);
        Oid collation = at(row.collations, i);
        if (row.columns[i] == 0 && expression < row.expressions.size() && i < printed.size()) {
            const std::string& text = row.expressions[expression++];
            Trailer trailer = read_trailer(printed[i].substr(std::min(text.size(), printed[i].size())));
            std::string written = strip_parentheses(text);
            // The parser cannot know which collation goes without saying, so that a stated one belongs to the
            // expression. To the server "(x COLLATE y)" and "x COLLATE y" are alike.
            if (trailer.collation) written = '(' + written + ") COLLATE " + context.collation(collation);
            key.expression = context.expressions.scalar(std::move(written), &relation.id);
            (trailer.operator_class ? key.opclass : key.default_opclass) = classes.name(operator_class);
        } else {
            key.column = context.column_name(relation, row.columns[i]);
            auto position = static_cast<std::size_t>(row.columns[i]) - 1;
            const LiveColumn column = position < relation.columns.size() ? relation.columns[position] : LiveColumn{};
            if (collation != column.collation) key.collation = context.collation(collation);
            key.opclass = classes.name_unless_default(operator_class, column.type);
            if (key.opclass.empty()) key.default_opclass = classes.name(operator_class);
        }
        int option = at(row.options, i);
        key.descending = (option & kDescending) != 0;
        key.nulls_first = (option & kNullsFirst) != 0;
        keys.push_back(std::move(key));
    }
    return keys;
}

}  // namespace schemadiff
