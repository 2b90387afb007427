#include "catalog/foreign_object.hpp"

#include <algorithm>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/objects_of.hpp"
#include "catalog/subset.hpp"
#include "catalog/type_name.hpp"

namespace schemadiff {

std::string schema_of(const ProvidedNames& names, std::string_view name) {
    auto found = names.find(std::string(name));
    return found == names.end() ? std::string() : found->second.schema;
}

Catalog with_foreign_privileges(const Catalog& catalog, const std::set<ObjectId>& spoken_of) {
    std::vector<bool> kept(catalog.objects().size(), true);
    int left_out = 0;
    for (std::uint32_t i = 0; i < kept.size(); ++i) {
        const Object& object = catalog.objects()[i];
        const auto* privilege = get_payload<Privilege>(&object);
        if (privilege == nullptr || !privilege->initial || spoken_of.count(whole_of(satellite_subject(object.id))) > 0)
            continue;
        kept[i] = false;
        ++left_out;
    }
    if (left_out == 0) return catalog;
    CatalogBuilder builder = copy_of(catalog, kept);
    builder.add_unmanaged("privilege list of an object of an extension or of the server", left_out);
    return std::move(builder).build();
}

namespace {

std::set<std::string> names_of(const ProvidedNames& names, const std::string& extension) {
    std::set<std::string> found;
    for (const auto& [name, provided] : names)
        if (provided.extension == extension) found.insert(name);
    return found;
}

// "public.citext, text" with the types of the extension where they are now.
std::string moved_signature(const std::string& signature, const MovedExtension& moved) {
    std::vector<std::string> types;
    for (std::string type : types_of_signature(signature)) {
        for (const std::string& name : moved.types) {
            std::string before = quote_qualified(moved.from, name);
            if (type == before || type == before + "[]")
                type = quote_qualified(moved.to, name) + type.substr(before.size());
        }
        types.push_back(std::move(type));
    }
    return join(types, ", ");
}

void move(ProvidedNames& names, const MovedExtension& moved) {
    for (auto& [name, provided] : names)
        if (provided.extension == moved.extension.name && provided.schema == moved.from) provided.schema = moved.to;
}

}  // namespace

std::vector<MovedExtension> moved_extensions(const Catalog& source, const Catalog& target,
                                             const ForeignObjects& known) {
    std::vector<MovedExtension> all;
    for (const Object& object : objects_of(source, Kind::extension)) {
        const auto* after = get_payload<Extension>(target.find(object.id));
        const auto& before = std::get<Extension>(object.payload);
        if (after == nullptr || before.schema == after->schema) continue;
        const std::string& name = object.id.name;
        MovedExtension moved{object.id,
                             before.schema.name,
                             after->schema.name,
                             {},
                             names_of(known.functions, name),
                             names_of(known.types, name),
                             names_of(known.others, name)};
        moved.others.merge(names_of(known.operator_classes, name));
        for (const auto& [id, foreign] : known.all)
            if (foreign.extension == name && (id.kind == Kind::table || id.kind == Kind::sequence))
                moved.relations.insert(id.name);
        all.push_back(std::move(moved));
    }
    return all;
}

ForeignObjects after_moves(const ForeignObjects& known, const std::vector<MovedExtension>& moved) {
    ForeignObjects result = known;
    for (const MovedExtension& each : moved) {
        for (ProvidedNames* names : {&result.types, &result.functions, &result.operator_classes}) move(*names, each);
        decltype(result.all) all;
        for (auto& [id, foreign] : result.all) {
            ObjectId after = id;
            if (foreign.extension == each.extension.name) {
                if (after.schema == each.from) after.schema = each.to;
                after.signature = moved_signature(after.signature, each);
            }
            all.emplace(std::move(after), std::move(foreign));
        }
        result.all = std::move(all);
    }
    return result;
}

}  // namespace schemadiff
