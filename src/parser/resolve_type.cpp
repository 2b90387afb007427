// How a type's name in the text becomes format_type's name of that type.
#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "catalog/type_name.hpp"
#include "parser/canonical.hpp"
#include "parser/elaboration.hpp"
#include "parser/extension.hpp"

namespace schemadiff {

std::string Elaboration::extension_schema() const {
    std::string only;
    for (const auto& [name, schema] : names.extensions) {
        if (schema.empty() || schema == "pg_catalog") continue;
        if (!only.empty() && only != schema) return path.schemas.empty() ? "public" : path.schemas.front();
        only = schema;
    }
    if (!only.empty()) return only;
    return path.schemas.empty() ? "public" : path.schemas.front();
}

// The schema of a type; empty for a built-in one. Throws NotYet when nobody declares it.
std::string Elaboration::resolve_type(const QualifiedName& written, int location) {
    if (written.schema == "pg_catalog" || written.schema == "information_schema") return written.schema;
    auto bare = written.name.starts_with('_') ? written.name.substr(1) : written.name;
    if (!written.schema.empty()) {
        if (names.has_type(written) || names.has_type({written.schema, bare})) return written.schema;
        if (schema_of(environment.foreign_objects.types, written.name) == written.schema) return written.schema;
        if (!names.extensions.empty()) return written.schema;
    } else {
        if (is_builtin_type(written.name)) return {};
        std::string schema = names.schema_of_type(written.name, path);
        if (schema.empty()) schema = names.schema_of_type(bare, path);
        if (!schema.empty()) return schema;
        schema = schema_of(environment.foreign_objects.types, written.name);
        if (!schema.empty()) return schema;
        if (auto known = schema_of_known_type(names.extensions, written.name))
            return known->empty() ? extension_schema() : *known;
        // Somebody further down may declare it; once all is read, it can only be an extension's.
        if (lenient_) return extension_schema();
    }
    not_yet("unknown-type", location, written.name,
            "type " + quote_qualified(written.schema, written.name) + " does not exist");
}

std::string Elaboration::type_text(TypeName* type) {
    auto parts = strings(type->names);
    if (type->pct_type) {
        if (parts.size() < 2) wrong("syntax", type->location, "improper %TYPE reference");
        std::string column = parts.back();
        parts.pop_back();
        Relation& relation =
            require_relation({parts.size() > 1 ? parts[parts.size() - 2] : "", parts.back()}, type->location);
        require_column(relation, column, type->location);
        auto* found = payload<Column>(make_id(Kind::column, relation.id.schema, relation.id.name, column));
        return found == nullptr ? std::string() : found->type;
    }
    resolve_type(qualified(type->names), type->location);
    bool set = std::exchange(type->setof, false);
    std::string text = deparse_type(type);
    type->setof = set;
    // libpg_query prints bpchar as char, which is a length of one.
    if (parts.back() == "bpchar" && type->typmods == nullptr)
        text = type->arrayBounds == nullptr ? "bpchar" : "bpchar[]";
    auto cached = type_cache_.find(path.text + '\0' + text);
    if (cached != type_cache_.end()) return cached->second;
    CanonicalContext context;
    context.schema_of_type = [&](std::string_view name) {
        return resolve_type({"", std::string(name)}, type->location);
    };
    return type_cache_[path.text + '\0' + text] = canonical_type(text, context);
}

std::string Elaboration::type_without_modifier(TypeName* type) {
    // The column behind %TYPE may have one.
    if (type->pct_type) return schemadiff::type_without_modifier(type_text(type));
    List* modifiers = std::exchange(type->typmods, nullptr);
    std::string text = type_text(type);
    type->typmods = modifiers;
    // Written without a length these mean a length of one, which a signature does not know either.
    for (auto [written, meant] :
         {std::pair("character(1)", "character"), {"bpchar", "character"}, {"bit(1)", "bit"}, {"\"bit\"", "bit"}})
        if (text.starts_with(written)) return meant + text.substr(std::string_view(written).size());
    return text;
}

ObjectId Elaboration::require_type(const QualifiedName& written, int location) {
    std::string schema = written.schema.empty() ? names.schema_of_type(written.name, path) : written.schema;
    auto id = names.type({schema, written.name});
    if (!id)
        not_yet("unknown-type", location, written.name,
                "type " + quote_qualified(written.schema, written.name) + " does not exist");
    return *id;
}

}  // namespace schemadiff
