// Private to src/parser. Operators and operator classes of the text by what others say of them.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "catalog/catalog.hpp"
#include "parser/nodes.hpp"

namespace schemadiff {

class OperatorNames {
  public:
    explicit OperatorNames(const CatalogBuilder& builder);

    // All of the name, for whatever types: which one is meant depends on types that nobody here knows.
    std::vector<ObjectId> operators(const QualifiedName& name) const;
    // Of the name, "public.ops"; an empty method stands for any.
    std::vector<ObjectId> classes(const std::string& name, const std::string& method) const;
    // What goes without saying for the type under the method; an empty method stands for any.
    std::vector<ObjectId> default_classes(const std::string& type, const std::string& method) const;
    // Loose members of the class's family that are for its type: an index needs them as much as the class.
    std::vector<ObjectId> loose_members(const ObjectId& operator_class, const std::string& family,
                                        const std::string& type) const;

  private:
    std::unordered_multimap<std::string, ObjectId> operators_;            // by bare name
    std::unordered_multimap<std::string, ObjectId> classes_;              // by qualified name
    std::unordered_multimap<std::string, ObjectId> defaults_;             // by type
    std::multimap<std::pair<std::string, std::string>, ObjectId> loose_;  // by family with method, and left type
};

}  // namespace schemadiff
