// ALTER TABLE .. ALTER COLUMN.
#include <algorithm>

#include "base/quote.hpp"
#include "parser/alter_table.hpp"
#include "parser/handlers.hpp"
#include "parser/sequence.hpp"

namespace schemadiff {

void alter_type(const AlterTarget& target) {
    auto* definition = castNode(ColumnDef, target.command->def);
    Column* column = target.column();
    if (column == nullptr) return;
    std::string type = target.elaboration.type_text(definition->typeName);
    column->type = type;
    column->collation = definition->collClause == nullptr
                            ? std::string()
                            : collation_text(target.elaboration, definition->collClause->collname);
    target.each_child(alter_type);
}

namespace {

// Those of a column of a materialized view, which is no object; null for other relations.
ColumnSettings* settings_of(const AlterTarget& target) {
    auto* view = target.elaboration.payload<MaterializedView>(target.relation.id);
    if (view == nullptr) return nullptr;
    auto& all = view->settings;
    auto at = std::lower_bound(all.begin(), all.end(), target.name(),
                               [](const ColumnSettings& each, const std::string& name) { return each.column < name; });
    if (at == all.end() || at->column != target.name()) {
        ColumnSettings fresh;
        fresh.column = target.name();
        at = all.insert(at, std::move(fresh));
    }
    return &*at;
}

void forget_defaults(const AlterTarget& target) {
    if (auto* view = target.elaboration.payload<MaterializedView>(target.relation.id))
        std::erase_if(view->settings, [](const ColumnSettings& each) { return each.are_default(); });
}

}  // namespace

void set_storage(const AlterTarget& target) {
    if (ColumnSettings* settings = settings_of(target)) {
        // The type follows from the query; hardly any that can be stored in two ways has not this one.
        Column column;
        column.type = "text";
        state_storage(column, strVal(target.command->def));
        settings->storage = column.storage;
        settings->type_storage = column.type_storage;
        forget_defaults(target);
        return;
    }
    if (Column* column = target.column()) state_storage(*column, strVal(target.command->def));
    target.each_child(set_storage);
}

void set_compression(const AlterTarget& target) {
    std::string method = strVal(target.command->def);
    if (ColumnSettings* settings = settings_of(target)) {
        settings->compression = method == "default" ? std::string() : method;
        forget_defaults(target);
        return;
    }
    if (Column* column = target.column()) column->compression = method == "default" ? std::string() : method;
    target.each_child(set_compression);
}

// Of a column, or of an index's expression column by its number.
void set_statistics(const AlterTarget& target) {
    int value = target.command->def == nullptr ? -1 : static_cast<int>(whole_number(target.command->def));
    if (target.relation.kind == RelationKind::index) {
        auto* index = target.elaboration.payload<Index>(target.relation.id);
        auto at = static_cast<std::size_t>(target.command->num) - 1;
        if (index != nullptr && at < index->keys.size()) index->keys[at].statistics = value;
        return;
    }
    if (ColumnSettings* settings = settings_of(target)) {
        settings->statistics = value;
        forget_defaults(target);
        return;
    }
    if (Column* column = target.column()) column->statistics = value;
    target.each_child(set_statistics);
}

void merge_options(Options& options, const List* stated, bool reset) {
    for (const std::string& option : options_of(stated)) {
        std::string prefix = option.substr(0, option.find('=') + 1);
        std::erase_if(options, [&](const std::string& each) { return each.starts_with(prefix); });
        if (!reset) options.push_back(option);
    }
    std::sort(options.begin(), options.end());
}

void set_column_options(const AlterTarget& target) {
    auto* stated = reinterpret_cast<List*>(target.command->def);
    if (Column* column = target.column())
        merge_options(column->options, stated, target.command->subtype == AT_ResetOptions);
}

void drop_expression(const AlterTarget& target) {
    if (Column* column = target.column()) column->generated = {};
    target.each_child(drop_expression);
}

void set_expression(const AlterTarget& target) {
    if (Column* column = target.column())
        column->generated.text = target.elaboration.expression_text(target.command->def);
    target.each_child(set_expression);
}

}  // namespace schemadiff
