#include "parser/sequence.hpp"

#include <cstdlib>

#include "base/quote.hpp"
#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

std::int64_t largest_value(const std::string& type) {
    if (type == "smallint") return INT16_MAX;
    if (type == "integer") return INT32_MAX;
    return INT64_MAX;
}

namespace {

std::int64_t smallest_value(const std::string& type) {
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
            if (!is_new && result.max_value == largest_value(result.data_type)) max_open = true;
            if (!is_new && result.min_value == smallest_value(result.data_type)) min_open = true;
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
    if (max_open) result.max_value = ascending ? largest_value(result.data_type) : -1;
    if (min_open) result.min_value = ascending ? 1 : smallest_value(result.data_type);
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

}  // namespace schemadiff
