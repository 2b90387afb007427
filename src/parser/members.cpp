#include "parser/members.hpp"

#include <algorithm>

#include "base/quote.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

bool is_relation(Kind kind) {
    return kind == Kind::table || kind == Kind::view || kind == Kind::materialized_view || kind == Kind::sequence ||
           kind == Kind::composite_type;
}

// Columns, constraints and the like carry their relation's name; comments and the like their subject's.
bool belongs_to(const ObjectId& member, const ObjectId& owner) {
    if (owner.kind == Kind::publication)
        return (member.kind == Kind::publication_table && member.member == owner.name) ||
               (member.kind == Kind::publication_schema && member.name == owner.name);
    if (member == owner || member.schema != owner.schema || member.name != owner.name) return false;
    if (member.signature != owner.signature) return false;
    if (member.kind != member.of) {
        ObjectId subject = satellite_subject(member);
        return subject == owner || belongs_to(subject, owner);
    }
    switch (member.kind) {
        case Kind::column:
        case Kind::column_default:
        case Kind::identity:
        case Kind::constraint:
        case Kind::trigger:
        case Kind::trigger_state:
        case Kind::rule:
        case Kind::policy:
        case Kind::publication_table:
            if (owner.kind == Kind::column)
                return member.member == owner.member &&
                       (member.kind == Kind::column_default || member.kind == Kind::identity);
            return is_relation(owner.kind);
        case Kind::inheritance: return owner.kind == Kind::table;
        case Kind::replica_identity:
        case Kind::typed_table: return owner.kind == Kind::table;
        case Kind::owned_by: return owner.kind == Kind::sequence;
        case Kind::index_attach: return owner.kind == Kind::index;
        case Kind::base_type: return owner.kind == Kind::shell_type;
        case Kind::domain_constraint: return owner.kind == Kind::domain;
        case Kind::operator_family_member: return owner.kind == Kind::operator_family;
        case Kind::text_search_mapping: return owner.kind == Kind::text_search_configuration;
        default: return false;
    }
}

void forget_names(Elaboration& elaboration, const ObjectId& id) {
    switch (id.kind) {
        case Kind::table:
        case Kind::view:
        case Kind::materialized_view:
        case Kind::composite_type: elaboration.names.remove_type({id.schema, id.name}); [[fallthrough]];
        case Kind::sequence:
        case Kind::index: elaboration.names.remove_relation({id.schema, id.name}); break;
        case Kind::enum_type:
        case Kind::range_type:
        case Kind::base_type:
        case Kind::shell_type:
        case Kind::domain: elaboration.names.remove_type({id.schema, id.name}); break;
        case Kind::constraint: {
            elaboration.names.remove_constraint(id.schema, id.member);
            auto* index = elaboration.names.relation({id.schema, id.member});
            if (index != nullptr && index->id == id) elaboration.names.remove_relation({id.schema, id.member});
            break;
        }
        case Kind::column: forget_not_null_name(elaboration, id); break;
        case Kind::domain_constraint: elaboration.names.remove_constraint(id.schema, id.member); break;
        case Kind::function:
        case Kind::aggregate: elaboration.names.remove_routine(id); break;
        case Kind::schema: elaboration.names.schemas.erase(id.name); break;
        case Kind::extension: elaboration.names.extensions.erase(id.name); break;
        case Kind::collation: elaboration.names.remove_collation({id.schema, id.name}); break;
        case Kind::operator_class: elaboration.names.remove_opclass({id.schema, id.name}); break;
        case Kind::identity:
            if (auto* identity = elaboration.payload<Identity>(id))
                elaboration.names.remove_relation({identity->sequence_schema, identity->sequence_name});
            break;
        default: break;
    }
}

}  // namespace

std::vector<ObjectId> members_of(Elaboration& elaboration, const ObjectId& owner) {
    std::vector<ObjectId> members;
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        const Object& object = elaboration.builder.at(i);
        auto* index = std::get_if<Index>(&object.payload);
        auto* statistics = std::get_if<ExtendedStatistics>(&object.payload);
        auto* owned = std::get_if<OwnedBy>(&object.payload);
        bool own_sequence = owned != nullptr && (owned->column == owner || belongs_to(owned->column, owner));
        if (belongs_to(object.id, owner) || (index != nullptr && index->relation == owner) ||
            (statistics != nullptr && statistics->relation == owner))
            members.push_back(object.id);
        else if (own_sequence)
            members.push_back(make_id(Kind::sequence, object.id.schema, object.id.name));
    }
    return members;
}

void remove_satellites(Elaboration& elaboration, const ObjectId& id) {
    for (Kind kind : {Kind::comment, Kind::owner, Kind::privilege, Kind::security_label, Kind::extension_dependency})
        elaboration.builder.remove(satellite_id(kind, id));
}

void remove_object(Elaboration& elaboration, const ObjectId& id) {
    for (const ObjectId& member : members_of(elaboration, id)) {
        if (member.kind == Kind::sequence || member.kind == Kind::index || member.kind == Kind::statistics) {
            remove_object(elaboration, member);
            continue;
        }
        forget_names(elaboration, member);
        elaboration.builder.remove(member);
    }
    if (auto* relation = elaboration.names.relation({id.schema, id.name}); relation != nullptr && relation->id == id)
        for (const ObjectId& parent : relation->parents)
            if (auto* above = elaboration.names.relation(parent)) std::erase(above->children, id);
    remove_satellites(elaboration, id);
    forget_names(elaboration, id);
    elaboration.builder.remove(id);
}

namespace {

ObjectId renamed(ObjectId id, const ObjectId& from, const ObjectId& to) {
    id.schema = to.schema;
    id.name = to.name;
    if (from.kind == Kind::column && id.member == from.member) id.member = to.member;
    return id;
}

// Identities inside payloads that speak of the renamed object.
void rename_in_payload(Payload& payload, const ObjectId& from, const ObjectId& to) {
    auto fix = [&](ObjectId& id) {
        if (id == from || belongs_to(id, from)) id = id == from ? to : renamed(id, from, to);
    };
    if (auto* index = std::get_if<Index>(&payload)) fix(index->relation);
    if (auto* statistics = std::get_if<ExtendedStatistics>(&payload)) fix(statistics->relation);
    if (auto* constraint = std::get_if<Constraint>(&payload)) fix(constraint->referenced);
    if (auto* link = std::get_if<Inheritance>(&payload)) {
        fix(link->parent);
        for (KeyCopy& copy : link->key_copies) fix(copy.of);
    }
    if (auto* owned = std::get_if<OwnedBy>(&payload)) fix(owned->column);
    if (auto* state = std::get_if<TriggerState>(&payload)) fix(state->trigger);
    if (auto* attach = std::get_if<IndexAttach>(&payload)) {
        fix(attach->child);
        fix(attach->parent);
    }
}

}  // namespace

void rename_everywhere(Elaboration& elaboration, const ObjectId& from, const ObjectId& to) {
    CatalogBuilder& builder = elaboration.builder;
    std::uint32_t count = builder.size();
    for (std::uint32_t i = 0; i < count; ++i) {
        if (builder.is_removed(i)) continue;
        rename_in_payload(builder.at(i).payload, from, to);
        ObjectId old = builder.at(i).id;
        bool self = old == from;
        if (!self && !belongs_to(old, from)) continue;
        Object moved = builder.at(i);
        builder.remove(old);
        moved.id = self ? to : renamed(old, from, to);
        if (elaboration.names.relation({old.schema, old.member}) != nullptr && old.kind == Kind::constraint) {
            auto* index = elaboration.names.relation({old.schema, old.member});
            if (index->id == old) index->id = moved.id;
        }
        builder.add(std::move(moved));
    }
    for (Object* object : {builder.find(to)})
        if (object == nullptr) return;
    auto* relation = elaboration.names.relation({from.schema, from.name});
    if (relation == nullptr || relation->id != from) return;
    Relation copy = *relation;
    elaboration.names.remove_relation({from.schema, from.name});
    copy.id = to;
    for (auto* list : {&copy.constraints, &copy.indexes})
        for (ObjectId& each : *list)
            if (belongs_to(each, from)) each = renamed(each, from, to);
    for (const ObjectId& parent : copy.parents)
        if (auto* above = elaboration.names.relation(parent))
            std::replace(above->children.begin(), above->children.end(), from, to);
    for (const ObjectId& child : copy.children)
        if (auto* below = elaboration.names.relation(child))
            std::replace(below->parents.begin(), below->parents.end(), from, to);
    elaboration.names.add_relation({to.schema, to.name}, std::move(copy));
    if (elaboration.names.has_type({from.schema, from.name})) {
        elaboration.names.remove_type({from.schema, from.name});
        elaboration.names.add_type({to.schema, to.name}, to);
    }
}

namespace {

bool has_word(const std::string& text, const std::string& word) {
    auto in_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        bool starts = at == 0 || !in_word(text[at - 1]);
        bool ends = at + word.size() >= text.size() || !in_word(text[at + word.size()]);
        if (starts && ends) return true;
    }
    return false;
}

}  // namespace

bool is_named_in_text(Elaboration& elaboration, const std::string& name) {
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        bool named = std::visit(
            [&](auto& payload) {
                bool found = false;
                using P = std::decay_t<decltype(payload)>;
                if constexpr (!std::is_same_v<P, std::monostate>) {
                    for_each_expression(payload, [&](std::string_view, Expression& expression) {
                        found |= has_word(expression.text, name);
                    });
                }
                return found;
            },
            elaboration.builder.at(i).payload);
        if (named) return true;
    }
    return false;
}

}  // namespace schemadiff
