// A shell becomes a type by the statement that defines the type. Storage changes in place, but not to plain, and
// columns would keep the one that the type had when they were made. Manual: sql-altertype.
#include "diff/rules.hpp"
#include "diff/type_users.hpp"

namespace schemadiff {

Assessment assess(const RuleContext& context, const Object& object, const ShellType& before, const ShellType& after,
                  const ChangedFields& changed) {
    bool becomes_type = !before.defined && after.defined;
    ObjectId base = make_id(Kind::base_type, object.id.schema, object.id.name);
    bool storage =
        only(changed, "storage") && after.storage != "plain" && find_type_users(context.source, base).empty();
    return {becomes_type || storage ? Remedy::alter : Remedy::replace, false};
}

Reaction react(const RuleContext&, const ShellType&, const Object&, DependencyEvent) { return Reaction::stay; }

}  // namespace schemadiff
