#include "diff/left_open.hpp"

#include <algorithm>

namespace schemadiff {

namespace {

// CREATE EXTENSION comments on itself. Another comment than that was made by somebody.
bool is_default_comment(const Object& comment, const Object* extension) {
    const auto* value = get_payload<Extension>(extension);
    if (value == nullptr || !value->default_comment.value) return true;
    return std::get<Comment>(comment.payload).text == *value->default_comment.value;
}

// CREATE EXTENSION .. CASCADE made it, for an extension that stays.
bool is_needed_by_extension(const RuleContext& context, const ObjectId& extension) {
    auto links = context.source.dependents(*context.source.position(extension));
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        const ObjectId& user = context.source.objects()[link.object].id;
        return user.kind == Kind::extension && context.target.find(user) != nullptr;
    });
}

}  // namespace

bool is_left_open(const RuleContext& context, const Object& before) {
    // A database is there, whatever is said of it.
    if (const auto* database = get_payload<Database>(&before)) return compare_fields(*database, Database{}).empty();
    if (before.id.kind == Kind::extension) return is_needed_by_extension(context, before.id);
    if (before.id.of == Kind::extension) {
        const Object* extension = context.source.find(satellite_subject(before.id));
        bool stays = extension != nullptr &&
                     (context.target.find(extension->id) != nullptr || is_needed_by_extension(context, extension->id));
        return stays && (before.id.kind != Kind::comment || is_default_comment(before, extension));
    }
    if (before.id.kind == Kind::owner)
        return context.target.find(satellite_subject(before.id)) != nullptr || before.id.of == Kind::schema ||
               before.id.of == Kind::database;
    return false;
}

}  // namespace schemadiff
