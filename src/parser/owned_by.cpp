#include "base/quote.hpp"
#include "parser/handlers.hpp"
#include "parser/sequence.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

void own_sequence(Elaboration& elaboration, const ObjectId& sequence, List* options) {
    for (auto* option : nodes_of<DefElem>(options)) {
        if (text_of(option->defname) != "owned_by") continue;
        auto parts = strings(reinterpret_cast<List*>(option->arg));
        ObjectId owned = make_id(Kind::owned_by, sequence.schema, sequence.name);
        if (parts.size() == 1) {  // NONE
            elaboration.builder.remove(owned);
            continue;
        }
        std::string column = parts.back();
        parts.pop_back();
        Relation& table = elaboration.require_relation(
            QualifiedName{parts.size() > 1 ? parts[parts.size() - 2] : "", parts.back()}, -1);
        elaboration.require_column(table, column);
        elaboration.put(owned, OwnedBy{column_id(table, column)});
    }
}

void add_serial_sequence(Elaboration& elaboration, Relation& relation, const std::string& column,
                         const std::string& type) {
    std::string schema = relation.id.schema;
    std::string name = elaboration.choose_relation_name(schema, relation.id.name, column, "seq", false);
    Sequence sequence;
    sequence.options.data_type = type;
    sequence.options.max_value = largest_value(type);
    auto* table = elaboration.payload<Table>(relation.id);
    sequence.unlogged = table != nullptr && table->unlogged && elaboration.environment.server_version >= 150000;
    ObjectId id = make_id(Kind::sequence, schema, name);
    Origin origin = elaboration.builder.find(column_id(relation, column))->origin;
    elaboration.declare_relation(id, RelationKind::sequence, sequence, -1);
    elaboration.builder.find(id)->origin = origin;
    elaboration.builder.add({make_id(Kind::owned_by, schema, name), OwnedBy{column_id(relation, column)}, origin});
    std::string value = "nextval(" + quote_literal(quote_qualified(schema, name)) + "::regclass)";
    elaboration.builder.add(
        {make_id(Kind::column_default, schema, relation.id.name, column), ColumnDefault{{value, {}}}, origin});
}

}  // namespace schemadiff
