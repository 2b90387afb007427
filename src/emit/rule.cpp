#include <fmt/format.h>

#include "base/quote.hpp"
#include "diff/rule_text.hpp"
#include "emit/emit.hpp"
#include "emit/firing.hpp"
#include "emit/relation.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

std::string definition(std::string_view create, const Rule& rule) {
    auto rest = after_create_rule(rule.definition.text);
    return rest ? std::string(create) + std::string(*rest) : rule.definition.text;
}

// What the actions write is opened to write, and the text does not tell what is only read.
void lock_relations(const EmitContext& context, Statement& statement, const ObjectId& id) {
    lock(statement, relation_of(context.target(), id), LockMode::access_exclusive);
    lock_all(statement, named_relations(context.target(), id), LockMode::row_exclusive);
}

void add_enabled(const EmitContext& context, const Object& object, const Rule& value, Statements& out) {
    Statement& statement = add_firing(out, object, value.enabled, "RULE");
    lock(statement, relation_of(context.target(), object.id), LockMode::access_exclusive);
    const auto* before = get_payload<Rule>(context.before(object.id));
    if (before != nullptr && !is_silent(before->enabled) && is_silent(value.enabled))
        notice_silence(statement, object.id);
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Rule& value, Statements& out) {
    lock_relations(context, add_create(out, object, definition("CREATE RULE", value)), object.id);
    if (value.enabled != "enabled") add_enabled(context, object, value, out);
}

void drop(const EmitContext& context, const Object& object, const Rule&, Statements& out) {
    const ObjectId& id = object.id;
    Statement& statement =
        add_drop(out, object, fmt::format("DROP RULE {} ON {}", quote_identifier(id.member), relation_name(id)));
    statement.phase = removal_phase(context, id);
    lock(statement, relation_of(context.source(), id), LockMode::access_exclusive);
    if (!context.is_created(id)) notice_silence(statement, id);
}

void alter(const EmitContext& context, const Alteration<Rule>& change, Statements& out) {
    if (change.has("definition"))
        lock_relations(context, add_alter(out, change, definition("CREATE OR REPLACE RULE", change.after)),
                       change.id());
    if (change.has("enabled")) add_enabled(context, change.after_object, change.after, out);
}

}  // namespace schemadiff
