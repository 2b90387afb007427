#include "emit/comments_of_parts.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/naming.hpp"
#include "emit/subject_lock.hpp"

namespace schemadiff {

namespace {

constexpr int kGivenToPartsUntil = 170000;

// Before or after its own statement has run.
bool has_comment(const EmitContext& context, const ObjectId& index) {
    ObjectId id = satellite_id(Kind::comment, index);
    return context.before(id) != nullptr || context.after(id) != nullptr;
}

bool stays(const EmitContext& context, const ObjectId& index) {
    return context.before(index) != nullptr && context.after(index) != nullptr && !context.is_created(index);
}

// Below one that has a comment, all get it.
void add_parts(const EmitContext& context, const ObjectId& index, bool commented, std::vector<ObjectId>& parts) {
    const Catalog& source = context.source();
    commented = commented || has_comment(context, index);
    for (const Link& link : source.dependents(*source.position(index))) {
        const auto* attach = get_payload<IndexAttach>(&source.objects()[link.object]);
        if (attach == nullptr || attach->parent != index) continue;
        const ObjectId& part = attach->child;
        bool gets_one = commented && part.kind == Kind::index && context.server_version < kGivenToPartsUntil;
        bool has_one = context.after(satellite_id(Kind::comment, part)) != nullptr;
        if ((gets_one || has_one) && stays(context, part)) parts.push_back(part);
        add_parts(context, part, commented, parts);
    }
}

}  // namespace

void restore_comments_of_parts(const EmitContext& context, const ObjectId& column, Statements& out) {
    const Catalog& source = context.source();
    std::vector<ObjectId> parts;
    for (const Link& link : source.dependents(*source.position(column))) {
        const ObjectId& user = source.objects()[link.object].id;
        if (user.kind == Kind::index || user.kind == Kind::constraint) add_parts(context, user, false, parts);
    }
    // `out` may grow below.
    Phase phase = out.back().phase;
    for (const ObjectId& part : parts) {
        const auto* comment = get_payload<Comment>(context.after(satellite_id(Kind::comment, part)));
        std::string text = comment == nullptr ? "NULL" : quote_literal(comment->text);
        Statement& statement = add_alter(out, *context.after(column), *context.changes.find(column),
                                         fmt::format("COMMENT ON {} IS {}", commented_name(context, part), text));
        statement.phase = phase;
        statement.reason = "the new type has taken it, or given it that of the index above";
        lock_as_subject(context.target(), statement, part);
    }
}

}  // namespace schemadiff
