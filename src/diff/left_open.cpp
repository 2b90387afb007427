#include "diff/left_open.hpp"

namespace schemadiff {

bool is_left_open(const RuleContext& context, const Object& before) {
    if (before.id.kind == Kind::owner)
        return context.target.find(satellite_subject(before.id)) != nullptr || before.id.of == Kind::schema;
    // CREATE EXTENSION comments on itself.
    return before.id.kind == Kind::comment && before.id.of == Kind::extension &&
           context.target.find(satellite_subject(before.id)) != nullptr;
}

}  // namespace schemadiff
