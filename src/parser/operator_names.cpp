#include "parser/operator_names.hpp"

#include "base/quote.hpp"
#include "catalog/payload.hpp"

namespace schemadiff {

namespace {

std::string family_key(const std::string& family, const std::string& method) { return family + " USING " + method; }

std::vector<ObjectId> of_method(const std::unordered_multimap<std::string, ObjectId>& all, const std::string& key,
                                const std::string& method) {
    std::vector<ObjectId> found;
    auto [first, last] = all.equal_range(key);
    for (; first != last; ++first)
        if (method.empty() || first->second.signature == method) found.push_back(first->second);
    return found;
}

}  // namespace

OperatorNames::OperatorNames(const CatalogBuilder& builder) {
    for (std::uint32_t i = 0; i < builder.size(); ++i) {
        if (builder.is_removed(i)) continue;
        const Object& object = builder.at(i);
        const ObjectId& id = object.id;
        if (std::holds_alternative<Operator>(object.payload)) operators_.emplace(id.name, id);
        if (const auto* made = std::get_if<OperatorClass>(&object.payload)) {
            classes_.emplace(quote_qualified(id.schema, id.name), id);
            if (made->is_default) defaults_.emplace(made->type, id);
        }
        if (const auto* member = std::get_if<OperatorFamilyMember>(&object.payload))
            loose_.emplace(std::pair{family_key(quote_qualified(id.schema, id.name), id.signature), member->left}, id);
    }
}

std::vector<ObjectId> OperatorNames::operators(const QualifiedName& name) const {
    std::vector<ObjectId> found;
    auto [first, last] = operators_.equal_range(name.name);
    for (; first != last; ++first)
        if (name.schema.empty() || first->second.schema == name.schema) found.push_back(first->second);
    return found;
}

std::vector<ObjectId> OperatorNames::classes(const std::string& name, const std::string& method) const {
    return of_method(classes_, name, method);
}

std::vector<ObjectId> OperatorNames::default_classes(const std::string& type, const std::string& method) const {
    return of_method(defaults_, type, method);
}

std::vector<ObjectId> OperatorNames::loose_members(const ObjectId& operator_class, const std::string& family,
                                                   const std::string& type) const {
    std::vector<ObjectId> found;
    auto [first, last] = loose_.equal_range({family_key(family, operator_class.signature), type});
    for (; first != last; ++first) found.push_back(first->second);
    return found;
}

}  // namespace schemadiff
