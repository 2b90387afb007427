#include <algorithm>

#include "base/quote.hpp"
#include "parser/alter_table.hpp"
#include "parser/handlers.hpp"
#include "parser/sequence.hpp"

namespace schemadiff {

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
    const auto* table = elaboration.payload<Table>(relation.id);
    for (auto* option : nodes_of<DefElem>(options)) {
        std::string word = text_of(option->defname);
        if (word == "logged" || word == "unlogged")
            identity.other_persistence = table != nullptr && table->unlogged != (word == "unlogged");
        if (word != "sequence_name") continue;
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
    apply_default_privileges(elaboration, id);
    elaboration.touch(name);
}

void alter_identity(const AlterTarget& target) {
    auto& identity = target.elaboration.require<Identity>(
        make_id(Kind::identity, target.relation.id.schema, target.relation.id.name, target.name()));
    auto* options = reinterpret_cast<List*>(target.command->def);
    for (auto* option : nodes_of<DefElem>(options))
        if (text_of(option->defname) == "generated")
            identity.always = whole_number(option->arg) == ATTRIBUTE_IDENTITY_ALWAYS;
    identity.options = sequence_options(target.elaboration, options, identity.options, false);
}

void drop_identity(const AlterTarget& target) {
    ObjectId id = make_id(Kind::identity, target.relation.id.schema, target.relation.id.name, target.name());
    auto* identity = target.elaboration.payload<Identity>(id);
    if (identity == nullptr && target.command->missing_ok) return;
    if (identity == nullptr) target.elaboration.require<Identity>(id);
    target.elaboration.names.remove_relation({identity->sequence_schema, identity->sequence_name});
    target.elaboration.builder.remove(id);
}

void add_table_identity(const AlterTarget& target) {
    auto* node = reinterpret_cast<::Constraint*>(target.command->def);
    target.elaboration.require_column(target.relation, target.name());
    add_identity(target.elaboration, target.relation, target.name(), node->generated_when, node->options,
                 node->location);
}

}  // namespace schemadiff
