#include "diff/left_open.hpp"

namespace schemadiff {

bool is_left_open(const RuleContext& context, const Object& before) {
    if (before.id.kind == Kind::owner)
        return context.target.find(satellite_subject(before.id)) != nullptr || before.id.of == Kind::schema;
    // CREATE EXTENSION comments on itself.
    if (before.id.kind == Kind::comment && before.id.of == Kind::extension)
        return context.target.find(satellite_subject(before.id)) != nullptr;
    // Every database is born with it, so hardly any schema.sql mentions it.
    bool is_public = before.id.of == Kind::schema && before.id.name == "public";
    return is_public && context.target.find(make_id(Kind::schema, "", "public")) == nullptr;
}

}  // namespace schemadiff
