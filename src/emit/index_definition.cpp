#include "emit/index_definition.hpp"

#include <vector>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/constraint_clause.hpp"
#include "emit/emit.hpp"
#include "emit/options.hpp"

namespace schemadiff {

namespace {

std::string key_sql(const IndexKey& key) {
    std::string text = key.column.empty() ? '(' + key.expression.text + ')' : quote_identifier(key.column);
    if (!key.collation.empty()) text += " COLLATE " + key.collation;
    if (!key.opclass.empty()) text += ' ' + key.opclass;
    if (!key.opclass_options.empty()) text += " (" + options_list(key.opclass_options) + ')';
    if (key.descending) text += " DESC";
    if (key.nulls_first != key.descending) text += key.nulls_first ? " NULLS FIRST" : " NULLS LAST";
    return text;
}

}  // namespace

std::string index_definition(const ObjectId& id, const Index& index, bool only, std::string_view how) {
    std::vector<std::string> keys;
    for (const IndexKey& key : index.keys) keys.push_back(key_sql(key));
    std::string text = fmt::format("CREATE {}INDEX {}{} ON {}{} USING {} ({})", index.unique ? "UNIQUE " : "", how,
                                   quote_identifier(id.name), only ? "ONLY " : "", sql_name(index.relation),
                                   quote_identifier(index.method), join(keys, ", "));
    if (!index.include.empty()) text += " INCLUDE (" + column_list(index.include) + ')';
    if (index.nulls_not_distinct) text += " NULLS NOT DISTINCT";
    text += with_clause(index.options);
    if (index.tablespace.value && !index.tablespace.value->empty())
        text += " TABLESPACE " + quote_identifier(*index.tablespace.value);
    if (!index.predicate.empty()) text += " WHERE " + index.predicate.text;
    return text;
}

}  // namespace schemadiff
