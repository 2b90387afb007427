#include "emit/extension_dependency.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/naming.hpp"
#include "emit/relation.hpp"

namespace schemadiff {

namespace {

using Extensions = std::vector<std::string>;

std::string depends_sql(const EmitContext& context, const ObjectId& subject, const Extensions& no_more,
                        const Extensions& named) {
    std::string name = commented_name(context, subject);
    std::vector<std::string> statements;
    for (const std::string& each : no_more)
        statements.push_back(fmt::format("ALTER {} NO DEPENDS ON EXTENSION {}", name, quote_identifier(each)));
    for (const std::string& each : named)
        statements.push_back(fmt::format("ALTER {} DEPENDS ON EXTENSION {}", name, quote_identifier(each)));
    return join(statements, ";\n");
}

// Source: ExecAlterObjectDependsStmt.
Statement& lock_dependent(const Catalog& catalog, Statement& statement, const ObjectId& subject) {
    if (is_any_of(subject.kind, Kind::materialized_view, Kind::index))
        lock(statement, subject, LockMode::access_exclusive);
    if (subject.kind == Kind::trigger) lock(statement, relation_of(catalog, subject), LockMode::access_share);
    return statement;
}

}  // namespace

void create(const EmitContext& context, const Object& object, const ExtensionDependency& value, Statements& out) {
    ObjectId subject = satellite_subject(object.id);
    lock_dependent(context.target(), add_create(out, object, depends_sql(context, subject, {}, value.extensions)),
                   subject);
}

void drop(const EmitContext& context, const Object& object, const ExtensionDependency& value, Statements& out) {
    ObjectId subject = satellite_subject(object.id);
    lock_dependent(context.source(), add_drop(out, object, depends_sql(context, subject, value.extensions, {})),
                   subject);
}

// All of them: what changes the object may have forgotten those that stay, and to say it twice does no harm.
void alter(const EmitContext& context, const Alteration<ExtensionDependency>& change, Statements& out) {
    ObjectId subject = satellite_subject(change.id());
    Extensions no_more;
    std::set_difference(change.before.extensions.begin(), change.before.extensions.end(),
                        change.after.extensions.begin(), change.after.extensions.end(), std::back_inserter(no_more));
    lock_dependent(context.target(),
                   add_alter(out, change, depends_sql(context, subject, no_more, change.after.extensions)), subject);
}

void restate_extension_dependency(const EmitContext& context, const Change& change, const ObjectId& subject,
                                  Statements& out) {
    ObjectId id = satellite_id(Kind::extension_dependency, subject);
    const auto* value = get_payload<ExtensionDependency>(context.after(id));
    if (value == nullptr || context.changes.find(id) != nullptr) return;
    Phase phase = out.back().phase;
    Statement& statement =
        add_alter(out, change.object(), change, depends_sql(context, subject, {}, value->extensions));
    statement.phase = phase;
    statement.reason = "forgotten by what comes before it";
    lock_dependent(context.target(), statement, subject);
}

void restate_dependencies_of_indexes(const EmitContext& context, const Change& change, Statements& out) {
    const Catalog& source = context.source();
    for (const Link& link : source.dependents(*source.position(change.id()))) {
        ObjectId user = source.objects()[link.object].id;
        if (user.kind == Kind::constraint) user = make_id(Kind::index, user.schema, user.member);
        if (user.kind == Kind::index) restate_extension_dependency(context, change, user, out);
    }
}

}  // namespace schemadiff
