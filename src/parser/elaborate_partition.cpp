// Partition keys and bounds, and what ATTACH PARTITION makes the server do.
#include <algorithm>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "parser/late_names.hpp"
#include "parser/opclass.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

std::string strategy_word(PartitionStrategy strategy) {
    switch (strategy) {
        case PARTITION_STRATEGY_LIST: return "LIST";
        case PARTITION_STRATEGY_HASH: return "HASH";
        default: return "RANGE";
    }
}

// MINVALUE and MAXVALUE come as column references from the raw parser.
std::string bound_value(Node* value) {
    if (IsA(value, ColumnRef)) {
        auto parts = strings(castNode(ColumnRef, value)->fields);
        if (parts.size() == 1 && (parts[0] == "minvalue" || parts[0] == "maxvalue"))
            return parts[0] == "minvalue" ? "MINVALUE" : "MAXVALUE";
    }
    return deparse_expression(value);
}

std::string bound_values(const List* values) {
    std::vector<std::string> texts;
    for (Node* value : nodes(values)) texts.push_back(bound_value(value));
    return '(' + join(texts, ", ") + ')';
}

bool is_plain_call(const Node* expression) { return IsA(expression, FuncCall); }

}  // namespace

std::string bound_text(PartitionBoundSpec* bound) {
    if (bound->is_default) return "DEFAULT";
    if (bound->strategy == PARTITION_STRATEGY_HASH)
        return "FOR VALUES WITH (modulus " + std::to_string(bound->modulus) + ", remainder " +
               std::to_string(bound->remainder) + ')';
    if (bound->strategy == PARTITION_STRATEGY_LIST) return "FOR VALUES IN " + bound_values(bound->listdatums);
    return "FOR VALUES FROM " + bound_values(bound->lowerdatums) + " TO " + bound_values(bound->upperdatums);
}

// As pg_get_partkeydef prints it.
std::string partition_key_text(Elaboration& elaboration, PartitionSpec* spec) {
    std::vector<std::string> parts;
    for (auto* element : nodes_of<PartitionElem>(spec->partParams)) {
        std::string part;
        if (element->name != nullptr) {
            part = quote_identifier(element->name);
        } else {
            part = elaboration.expression_text(element->expr);
            if (!is_plain_call(element->expr)) part = '(' + part + ')';
        }
        std::string collation = element->collation == nullptr ? "" : collation_text(elaboration, element->collation);
        if (!collation.empty()) part += " COLLATE " + settled_collation(collation);
        if (element->opclass != nullptr) {
            std::string opclass = opclass_text(elaboration, qualified(element->opclass),
                                               spec->strategy == PARTITION_STRATEGY_HASH ? "hash" : "btree", "", false);
            if (!opclass.empty()) part += ' ' + opclass;
        }
        parts.push_back(std::move(part));
    }
    return strategy_word(spec->strategy) + " (" + join(parts, ", ") + ')';
}

void adopt_or_copy_index(Elaboration& elaboration, const ObjectId& parent_index, Relation& partition) {
    if (partition.foreign) return;
    IndexDraft wanted = draft_of(elaboration, parent_index);
    for (const ObjectId& candidate : partition.indexes) {
        std::string name = candidate.kind == Kind::index ? candidate.name : candidate.member;
        if (elaboration.builder.find(make_id(Kind::index_attach, candidate.schema, name)) != nullptr) continue;
        IndexDraft existing = draft_of(elaboration, candidate);
        // No exclusion is taken over. Source: CompareIndexInfo.
        bool fits =
            !is_exclusion(wanted.constraint) && fits_as_part(existing, wanted) &&
            (!wanted.is_constraint || (existing.is_constraint && existing.constraint.type == wanted.constraint.type));
        if (!fits) continue;
        attach_index(elaboration, candidate, parent_index);
        return;
    }
    wanted.name.clear();
    wanted.index.clustered = wanted.constraint.clustered = false;
    if (wanted.is_constraint && wanted.constraint.type == ConstraintType::primary_key)
        for (const std::string& column : wanted.constraint.columns)
            set_not_null(elaboration, partition, column, Recurse::no);
    ObjectId made = store_index(elaboration, partition, std::move(wanted), Recurse::yes);
    attach_index(elaboration, made, parent_index);
}

void ensure_partition_indexes(Elaboration& elaboration, Relation& parent, Relation& partition) {
    for (const ObjectId& index : std::vector(parent.indexes)) adopt_or_copy_index(elaboration, index, partition);
}

void attach_partition(Elaboration& elaboration, Relation& parent, PartitionCmd* command) {
    Relation* index = elaboration.names.find_relation(qualified(command->name), elaboration.path);
    if (parent.kind == RelationKind::index) {  // ALTER INDEX .. ATTACH PARTITION
        if (index == nullptr || index->kind != RelationKind::index) elaboration.require_relation(command->name);
        attach_index(elaboration, index->id, parent.id);
        return;
    }
    Relation& child = elaboration.require_relation(command->name);
    inherit_existing(elaboration, child, parent);
    add_parent(elaboration, child, parent, bound_text(command->bound));
    // The server gave the columns to the child before: only the link's own facts change.
    ensure_partition_indexes(elaboration, parent, child);
    adopt_foreign_keys_below(elaboration, child);
    elaboration.touch(child.id.name);
}

}  // namespace schemadiff
