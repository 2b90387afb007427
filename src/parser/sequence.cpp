#include "parser/sequence.hpp"

#include <cstdlib>

#include "base/quote.hpp"
#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

std::int64_t largest(const std::string& type) {
    if (type == "smallint") return INT16_MAX;
    if (type == "integer") return INT32_MAX;
    return INT64_MAX;
}
std::int64_t smallest(const std::string& type) {
    if (type == "smallint") return INT16_MIN;
    if (type == "integer") return INT32_MIN;
    return INT64_MIN;
}

}  // namespace

std::int64_t whole_number(const Node* value) { return std::strtoll(constant_text(value).c_str(), nullptr, 10); }

// Source: init_params in sequence.c.
SequenceOptions sequence_options(Elaboration& elaboration, List* options, SequenceOptions result, bool is_new) {
    bool start_stated = !is_new;
    bool min_open = is_new;
    bool max_open = is_new;
    for (auto* option : nodes_of<DefElem>(options)) {
        std::string name = option->defname;
        if (name == "as") {
            std::string type = elaboration.type_text(reinterpret_cast<TypeName*>(option->arg));
            // A limit that was the old type's own becomes the new type's own.
            if (!is_new && result.max_value == largest(result.data_type)) max_open = true;
            if (!is_new && result.min_value == smallest(result.data_type)) min_open = true;
            result.data_type = type;
        } else if (name == "increment") {
            result.increment = whole_number(option->arg);
        } else if (name == "start") {
            result.start = whole_number(option->arg);
            start_stated = true;
        } else if (name == "minvalue") {
            min_open = option->arg == nullptr;
            if (!min_open) result.min_value = whole_number(option->arg);
        } else if (name == "maxvalue") {
            max_open = option->arg == nullptr;
            if (!max_open) result.max_value = whole_number(option->arg);
        } else if (name == "cache") {
            result.cache = whole_number(option->arg);
        } else if (name == "cycle") {
            result.cycle = option_is_true(option);
        }
    }
    // A MINVALUE that came before AS is kept; one that follows from the type is settled last.
    bool ascending = result.increment > 0;
    if (max_open) result.max_value = ascending ? largest(result.data_type) : -1;
    if (min_open) result.min_value = ascending ? 1 : smallest(result.data_type);
    if (!start_stated) result.start = ascending ? result.min_value : result.max_value;
    return result;
}

void create_sequence(Elaboration& elaboration, CreateSeqStmt* statement) {
    QualifiedName name = elaboration.creation_name(qualified(statement->sequence), statement->sequence->location);
    ObjectId id = make_id(Kind::sequence, name.schema, name.name);
    if (!elaboration.resuming()) {
        if (elaboration.is_relation_taken(name.schema, name.name) && statement->if_not_exists) return;
        Sequence sequence;
        sequence.options = sequence_options(elaboration, statement->options, {}, true);
        sequence.unlogged = statement->sequence->relpersistence == kUnlogged;
        elaboration.declare_relation(id, RelationKind::sequence, sequence, statement->sequence->location);
    }
    elaboration.part(0, [&] { own_sequence(elaboration, id, statement->options); });
}

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
        Relation& table =
            elaboration.require_relation(QualifiedName{parts.size() > 1 ? parts[parts.size() - 2] : "", parts.back()}, -1);
        elaboration.require_column(table, column);
        elaboration.put(owned, OwnedBy{column_id(table, column)});
    }
}

void alter_sequence(Elaboration& elaboration, AlterSeqStmt* statement) {
    Relation* relation = elaboration.find_relation(statement->sequence);
    if (relation == nullptr && statement->missing_ok) return;
    relation = &elaboration.require_relation(statement->sequence);
    if (auto* identity = elaboration.payload<Identity>(relation->id)) {
        identity->options = sequence_options(elaboration, statement->options, identity->options, false);
        return;
    }
    auto& sequence = elaboration.require<Sequence>(relation->id);
    sequence.options = sequence_options(elaboration, statement->options, sequence.options, false);
    own_sequence(elaboration, relation->id, statement->options);
    elaboration.touch(relation->id.name);
}

void add_serial_sequence(Elaboration& elaboration, Relation& relation, const std::string& column, const std::string& type) {
    std::string schema = relation.id.schema;
    std::string name = elaboration.choose_relation_name(schema, relation.id.name, column, "seq", false);
    Sequence sequence;
    sequence.options.data_type = type;
    sequence.options.max_value = largest(type);
    if (auto* table = elaboration.payload<Table>(relation.id)) sequence.unlogged = table->unlogged && elaboration.environment.server_version >= 150000;
    ObjectId id = make_id(Kind::sequence, schema, name);
    Origin origin = elaboration.builder.find(column_id(relation, column))->origin;
    elaboration.declare_relation(id, RelationKind::sequence, sequence, -1);
    elaboration.builder.find(id)->origin = origin;
    elaboration.builder.add({make_id(Kind::owned_by, schema, name), OwnedBy{column_id(relation, column)}, origin});
    std::string value = "nextval(" + quote_literal(quote_qualified(schema, name)) + "::regclass)";
    elaboration.builder.add({make_id(Kind::column_default, schema, relation.id.name, column), ColumnDefault{{value, {}}}, origin});
}

void add_identity(Elaboration& elaboration, Relation& relation, const std::string& column, char when, List* options,
                  int location) {
    Identity identity;
    identity.always = when == ATTRIBUTE_IDENTITY_ALWAYS;
    auto* owner = elaboration.payload<Column>(column_id(relation, column));
    if (owner == nullptr) return;
    owner->not_null = true;
    identity.options.data_type = owner->type;
    identity.options = sequence_options(elaboration, options, identity.options, true);
    identity.sequence_schema = relation.id.schema;
    for (auto* option : nodes_of<DefElem>(options)) {
        if (text_of(option->defname) != "sequence_name") continue;
        QualifiedName name = qualified(reinterpret_cast<List*>(option->arg));
        if (!name.schema.empty()) identity.sequence_schema = name.schema;
        identity.sequence_name = name.name;
    }
    if (identity.sequence_name.empty())
        identity.sequence_name =
            elaboration.choose_relation_name(identity.sequence_schema, relation.id.name, column, "seq", false);
    ObjectId id = make_id(Kind::identity, relation.id.schema, relation.id.name, column);
    Relation sequence;
    sequence.id = id;
    sequence.kind = RelationKind::sequence;
    elaboration.names.add_relation({identity.sequence_schema, identity.sequence_name}, std::move(sequence));
    std::string name = identity.sequence_name;
    elaboration.put(id, std::move(identity), location);
    elaboration.touch(name);
}

}  // namespace schemadiff
