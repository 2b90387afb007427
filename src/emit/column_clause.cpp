#include "emit/column_clause.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/foreign_options.hpp"

namespace schemadiff {

namespace {

// Manual, sql-createsequence: bounds follow from the type and the direction, the start from the bounds.
SequenceOptions defaults_for(const SequenceOptions& options) {
    SequenceOptions defaults;
    defaults.data_type = options.data_type;
    std::int64_t highest = options.data_type == "smallint"  ? INT16_MAX
                           : options.data_type == "integer" ? INT32_MAX
                                                            : INT64_MAX;
    bool ascending = options.increment > 0;
    defaults.min_value = ascending ? 1 : -highest - 1;
    defaults.max_value = ascending ? highest : -1;
    defaults.start = ascending ? options.min_value : options.max_value;
    return defaults;
}

std::string not_null_clause(const Column& column) {
    if (!column.not_null) return {};
    std::string name =
        column.not_null_name.value ? " CONSTRAINT " + quote_identifier(*column.not_null_name.value) : std::string();
    return name + " NOT NULL" + (column.not_null_no_inherit ? " NO INHERIT" : "");
}

}  // namespace

std::string column_clause(const ObjectId& id, const Column& column) {
    std::string text = quote_identifier(id.member) + ' ' + column.type + foreign_options_clause(column.foreign_options);
    if (!column.collation.empty()) text += " COLLATE " + column.collation;
    if (!column.generated.empty())
        text += fmt::format(" GENERATED ALWAYS AS ({}) {}", column.generated.text,
                            column.generated_virtual ? "VIRTUAL" : "STORED");
    return text + not_null_clause(column);
}

std::string typed_column_clause(const ObjectId& id, const Column& column) {
    return quote_identifier(id.member) + " WITH OPTIONS" + not_null_clause(column);
}

std::string default_clause(const ColumnDefault& value) { return "DEFAULT " + value.value.text; }

std::string identity_clause(const Identity& identity) {
    std::string options = "SEQUENCE NAME " + quote_qualified(identity.sequence_schema, identity.sequence_name);
    std::string more = sequence_options_clause(identity.options);
    if (!more.empty()) options += ' ' + more;
    return fmt::format("GENERATED {} AS IDENTITY ({})", identity.always ? "ALWAYS" : "BY DEFAULT", options);
}

std::string sequence_options_clause(const SequenceOptions& options) {
    SequenceOptions defaults = defaults_for(options);
    std::string text;
    auto add = [&](std::string clause) { text += (text.empty() ? "" : " ") + std::move(clause); };
    if (options.increment != defaults.increment) add(fmt::format("INCREMENT BY {}", options.increment));
    if (options.min_value != defaults.min_value) add(fmt::format("MINVALUE {}", options.min_value));
    if (options.max_value != defaults.max_value) add(fmt::format("MAXVALUE {}", options.max_value));
    if (options.start != defaults.start) add(fmt::format("START WITH {}", options.start));
    if (options.cache != defaults.cache) add(fmt::format("CACHE {}", options.cache));
    if (options.cycle) add("CYCLE");
    return text;
}

}  // namespace schemadiff
