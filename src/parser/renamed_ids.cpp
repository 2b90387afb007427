// What a rename makes of ids and of what payloads mention.
#include <algorithm>

#include "base/quote.hpp"
#include "catalog/cast.hpp"
#include "catalog/mentions.hpp"
#include "catalog/type_name.hpp"
#include "parser/nodes.hpp"
#include "parser/references.hpp"
#include "parser/renaming.hpp"

namespace schemadiff {

namespace {

// Whose names the schema and the name of an id are.
enum class Naming { relation, sequence, index, type, itself };

Naming naming_of(Kind kind) {
    switch (kind) {
        case Kind::table:
        case Kind::view:
        case Kind::materialized_view:
        case Kind::column:
        case Kind::column_default:
        case Kind::identity:
        case Kind::typed_table:
        case Kind::inheritance:
        case Kind::constraint:
        case Kind::replica_identity:
        case Kind::rule:
        case Kind::trigger:
        case Kind::trigger_state:
        case Kind::policy:
        case Kind::publication_table: return Naming::relation;
        case Kind::sequence:
        case Kind::owned_by: return Naming::sequence;
        case Kind::index: return Naming::index;
        case Kind::enum_type:
        case Kind::composite_type:
        case Kind::range_type:
        case Kind::base_type:
        case Kind::shell_type:
        case Kind::domain:
        case Kind::domain_constraint: return Naming::type;
        case Kind::role:
        case Kind::role_membership:
        case Kind::database:
        case Kind::setting:
        case Kind::schema:
        case Kind::extension:
        case Kind::collation:
        case Kind::language:
        case Kind::access_method:
        case Kind::conversion:
        case Kind::transform:
        case Kind::operator_family:
        case Kind::operator_class:
        case Kind::text_search_parser:
        case Kind::text_search_template:
        case Kind::text_search_dictionary:
        case Kind::text_search_configuration:
        case Kind::text_search_mapping:
        case Kind::operator_family_member:
        case Kind::sql_operator:
        case Kind::foreign_data_wrapper:
        case Kind::server:
        case Kind::user_mapping:
        case Kind::publication:
        case Kind::subscription:
        case Kind::publication_schema:
        case Kind::event_trigger:
        case Kind::function:
        case Kind::aggregate:
        case Kind::cast:
        case Kind::statistics:
        case Kind::index_attach:
        case Kind::comment:
        case Kind::owner:
        case Kind::privilege:
        case Kind::security_label:
        case Kind::extension_dependency:
        case Kind::default_privilege: return Naming::itself;
    }
    return Naming::itself;
}

bool is_of_column(Kind kind) { return kind == Kind::column || kind == Kind::column_default || kind == Kind::identity; }

// What goes by the name of what it belongs to, and has no other.
bool is_part_of(const ObjectId& id, const ObjectId& whole) {
    bool mapping = id.kind == Kind::text_search_mapping && whole.kind == Kind::text_search_configuration;
    bool member = id.kind == Kind::operator_family_member && whole.kind == Kind::operator_family;
    return (mapping || member) && id.schema == whole.schema && id.name == whole.name && id.signature == whole.signature;
}

// The end of the qualified name at the beginning of the text.
std::size_t end_of_name(std::string_view text) {
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"') quoted = !quoted;
        if (!quoted && (text[at] == '(' || text[at] == '[' || text[at] == ' ')) return at;
    }
    return text.size();
}

struct NamedText {
    std::string before, name, behind;
};

NamedText split_name(const std::string& text) {
    constexpr std::string_view kSet = "SETOF ";
    NamedText parts;
    std::string_view rest = text;
    if (rest.starts_with(kSet)) {
        parts.before = kSet;
        rest.remove_prefix(kSet.size());
    }
    auto end = end_of_name(rest);
    parts.name = rest.substr(0, end);
    parts.behind = rest.substr(end);
    return parts;
}

// "public.a" with the schema of the rename, when it is one of a schema.
std::string in_new_schema(const Rename& rename, const std::string& name) {
    std::string prefix = quote_identifier(rename.before.name) + '.';
    if (!name.starts_with(prefix)) return name;
    return quote_identifier(rename.after.name) + '.' + name.substr(prefix.size());
}

}  // namespace

bool Renaming::is_moved(Kind kind, const std::string& schema, const std::string& name) const {
    if (moved_ == nullptr || schema != moved_->from) return false;
    if (is_type(kind)) return moved_->types.contains(name);
    if (kind == Kind::function) return moved_->functions.contains(name);
    if (kind == Kind::sql_operator || kind == Kind::operator_class) return moved_->others.contains(name);
    return moved_->relations.contains(name);
}

// "public.citext"
std::string Renaming::moved_name(Kind kind, const std::string& text) const {
    QualifiedName name = name_in_literal(text);
    return is_moved(kind, name.schema, name.name) ? quote_qualified(moved_->to, name.name) : text;
}

std::string Renaming::type_after(const Rename& rename, const std::string& text) const {
    if (text.empty() || !rename.part_before.empty()) return text;
    NamedText parts = split_name(text);
    if (rename.before.kind == Kind::schema) return parts.before + in_new_schema(rename, parts.name) + parts.behind;
    if (moved_ != nullptr) return parts.before + moved_name(Kind::base_type, parts.name) + parts.behind;
    bool has_type = is_type(rename.before.kind) || naming_of(rename.before.kind) == Naming::relation;
    bool whole = rename.before.member.empty();
    if (!has_type || !whole || parts.name != quote_qualified(rename.before.schema, rename.before.name)) return text;
    return parts.before + quote_qualified(rename.after.schema, rename.after.name) + parts.behind;
}

std::string Renaming::signature_after(const Rename& rename, const std::string& signature) const {
    if (signature.empty()) return signature;
    std::string out;
    for (const std::string& type : types_of_signature(signature)) {
        constexpr std::string_view kVariadic = "VARIADIC ";
        bool variadic = type.starts_with(kVariadic);
        std::string plain = variadic ? type.substr(kVariadic.size()) : type;
        out += (out.empty() ? "" : ", ") + std::string(variadic ? kVariadic : "") + type_after(rename, plain);
    }
    return out;
}

// "OPERATOR 1 (public.a, integer)"
std::string Renaming::place_after(const Rename& rename, const std::string& place) const {
    auto open = place.find('(');
    return place.substr(0, open + 1) + signature_after(rename, place.substr(open + 1, place.size() - open - 2)) + ')';
}

ObjectId Renaming::id_after(const Rename& rename, const ObjectId& id) const {
    if (id.kind != id.of) return satellite_id(id.kind, id_after(rename, satellite_subject(id)));
    if (!rename.part_before.empty()) return id;
    ObjectId after = id;
    const ObjectId& old = rename.before;
    bool same_name = id.schema == old.schema && id.name == old.name;
    if (id == old) {
        after = rename.after;
    } else if (old.kind == Kind::schema) {
        if (id.schema == old.name) after.schema = rename.after.name;
    } else if (moved_ != nullptr) {
        if (find(id) == nullptr && is_moved(id.kind, id.schema, id.name)) after.schema = moved_->to;
    } else if (old.kind == Kind::column) {
        bool ours = is_of_column(id.kind) && id.member == old.member;
        if (ours && relations_.contains(quote_qualified(id.schema, id.name))) after.member = rename.after.member;
    } else if (old.kind == Kind::constraint) {
        bool ours = id.kind == Kind::constraint && id.member == old.member;
        if (ours && relations_.contains(quote_qualified(id.schema, id.name))) after.member = rename.after.member;
    } else if (is_part_of(id, old)) {
        after.schema = rename.after.schema;
        after.name = rename.after.name;
    } else if (naming_of(old.kind) != Naming::itself && old.member.empty() && same_name &&
               naming_of(id.kind) == naming_of(old.kind)) {
        after.schema = rename.after.schema;
        after.name = rename.after.name;
    }
    if (id.kind == Kind::inheritance) after.member = type_after(rename, id.member);
    if (id.kind == Kind::function || id.kind == Kind::aggregate || id.kind == Kind::sql_operator)
        after.signature = signature_after(rename, after.signature);
    if (id.kind == Kind::operator_family_member) after.member = place_after(rename, id.member);
    if (id.kind == Kind::transform) {
        auto language = id.signature.rfind(" LANGUAGE ");
        after.signature = type_after(rename, id.signature.substr(0, language)) + id.signature.substr(language);
    }
    if (id.kind == Kind::cast) {
        auto as = id.signature.find(" AS ");
        if (as != std::string::npos)
            after.signature = cast_signature(type_after(rename, id.signature.substr(0, as)),
                                             type_after(rename, id.signature.substr(as + 4)));
    }
    return after;
}

void Renaming::mentions_after(const Rename& rename, Object& object) const {
    if (!rename.part_before.empty()) return;
    const ObjectId& old = rename.before;
    auto of_schema = [&](std::string& name) {
        if (old.kind == Kind::schema) name = in_new_schema(rename, name);
    };
    MentionVisitor visit;
    visit.object = [&](ObjectId& id) { id = id_after(rename, id); };
    visit.type = [&](std::string& type) { type = type_after(rename, type); };
    visit.relation = visit.type;
    visit.collation = [&](std::string& name) {
        of_schema(name);
        name = moved_name(Kind::operator_class, name);
    };
    visit.schema = [&](std::string& schema) {
        if (old.kind == Kind::schema && schema == old.name) schema = rename.after.name;
    };
    visit.routine = [&](std::string& text) {
        of_schema(text);
        NamedText parts = split_name(text);
        bool routine = old.kind == Kind::function || old.kind == Kind::aggregate;
        if (routine && parts.name == quote_qualified(old.schema, old.name))
            parts.name = quote_qualified(rename.after.schema, rename.after.name);
        parts.name = moved_name(Kind::function, parts.name);
        if (parts.behind.size() > 2 && parts.behind.front() == '(')
            parts.behind = '(' + signature_after(rename, parts.behind.substr(1, parts.behind.size() - 2)) + ')';
        text = parts.before + parts.name + parts.behind;
    };
    visit.column = [&](const ObjectId& relation, std::string& column) {
        bool ours = old.kind == Kind::column && column == old.member;
        if (ours && relations_.contains(quote_qualified(relation.schema, relation.name))) column = rename.after.member;
    };
    visit.index = [&](const ObjectId& table, std::string& index) {
        bool plain = old.kind == Kind::index && index == old.name && table.schema == old.schema;
        bool of_key =
            old.kind == Kind::constraint && index == old.member && table.schema == old.schema && table.name == old.name;
        if (plain) index = rename.after.name;
        if (of_key) index = rename.after.member;
    };
    visit.identity_sequence = [&](ObjectId& sequence) {
        if (old.kind == Kind::schema) sequence = id_after(rename, sequence);
        bool moves = naming_of(old.kind) == Naming::relation && old.member.empty() &&
                     old.schema != rename.after.schema && object.id.schema == rename.after.schema &&
                     object.id.name == rename.after.name;
        if (moves) sequence.schema = rename.after.schema;
    };
    for_each_mention(object, visit);
    if (auto* attach = std::get_if<IndexAttach>(&object.payload); attach != nullptr && object.id.kind == object.id.of) {
        object.id.schema = attach->child.schema;
        object.id.name = attach->child.kind == Kind::constraint ? attach->child.member : attach->child.name;
    }
}

void Renaming::part_after(const Rename& rename, Object& object) const {
    if (rename.part_before.empty()) return;
    if (auto* labels = std::get_if<EnumType>(&object.payload))
        std::replace(labels->labels.begin(), labels->labels.end(), rename.part_before, rename.part_after);
    if (auto* composite = std::get_if<CompositeType>(&object.payload))
        for (CompositeAttribute& attribute : composite->attributes)
            if (attribute.name == rename.part_before) attribute.name = rename.part_after;
    if (auto* range = std::get_if<RangeType>(&object.payload))
        range->multirange = quote_qualified(object.id.schema, rename.part_after);
    if (auto* identity = std::get_if<Identity>(&object.payload)) identity->sequence_name = rename.part_after;
}

}  // namespace schemadiff
