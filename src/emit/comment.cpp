#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/emit.hpp"
#include "emit/naming.hpp"
#include "emit/subject_lock.hpp"

namespace schemadiff {

namespace {

std::string comment_on(const EmitContext& context, const ObjectId& comment, const std::string& text) {
    return fmt::format("COMMENT ON {} IS {}", commented_name(context, satellite_subject(comment)), text);
}

// What the comment was before anybody made one: an extension has the one that it makes on itself, the schema public the
// one of initdb (bootstrap data of pg_namespace).
std::string initial_text(const EmitContext& context, const ObjectId& subject) {
    const auto* extension = get_payload<Extension>(context.before(subject));
    if (extension != nullptr && extension->default_comment.value)
        return quote_literal(*extension->default_comment.value);
    return subject == make_id(Kind::schema, "", "public") ? "'standard public schema'" : "NULL";
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Comment& value, Statements& out) {
    lock_as_subject(context.target(),
                    add_create(out, object, comment_on(context, object.id, quote_literal(value.text))),
                    satellite_subject(object.id));
}

// In expand: no program relies on a comment.
void drop(const EmitContext& context, const Object& object, const Comment&, Statements& out) {
    ObjectId subject = satellite_subject(object.id);
    std::string text = initial_text(context, subject);
    lock_as_subject(context.source(), add_drop(out, object, comment_on(context, object.id, text)), subject);
}

void alter(const EmitContext& context, const Alteration<Comment>& change, Statements& out) {
    lock_as_subject(context.target(),
                    add_alter(out, change, comment_on(context, change.id(), quote_literal(change.after.text))),
                    satellite_subject(change.id()));
}

}  // namespace schemadiff
