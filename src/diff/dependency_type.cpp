#include "diff/dependency_type.hpp"

#include "catalog/type_name.hpp"

namespace schemadiff {

bool changes_type_family(const RuleContext& context, const Object& dependency) {
    const auto* before = std::get_if<Column>(&dependency.payload);
    if (before == nullptr) return false;
    const auto* after = get_payload<Column>(context.target.find(dependency.id));
    if (after == nullptr) return true;
    // Equal names may stand for a type that is replaced under the column.
    return before->type == after->type || type_without_modifier(before->type) != type_without_modifier(after->type);
}

}  // namespace schemadiff
