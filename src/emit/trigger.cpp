#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/concern.hpp"
#include "emit/constraint_clause.hpp"
#include "emit/emit.hpp"
#include "emit/extension_dependency.hpp"
#include "emit/firing.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/keyword.hpp"
#include "emit/reach.hpp"
#include "emit/relation.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

std::string events_clause(const Trigger& trigger) {
    std::vector<std::string> events;
    for (const std::string& event : trigger.events) {
        events.push_back(keyword(event));
        if (event == "update" && !trigger.update_columns.empty())
            events.back() += " OF " + column_list(trigger.update_columns);
    }
    return join(events, " OR ");
}

// Between the table and FOR EACH.
std::string attributes_clause(const Trigger& trigger) {
    std::string text;
    if (!trigger.referenced_table.empty()) text += " FROM " + trigger.referenced_table;
    if (trigger.deferrable) text += trigger.initially_deferred ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE";
    if (!trigger.old_table.empty() || !trigger.new_table.empty()) text += " REFERENCING";
    if (!trigger.old_table.empty()) text += " OLD TABLE AS " + quote_identifier(trigger.old_table);
    if (!trigger.new_table.empty()) text += " NEW TABLE AS " + quote_identifier(trigger.new_table);
    return text;
}

std::string definition(std::string_view create, const ObjectId& id, const Trigger& trigger) {
    std::vector<std::string> arguments;
    for (const std::string& argument : trigger.arguments) arguments.push_back(quote_literal(argument));
    std::string when = trigger.when.empty() ? std::string() : "\n    WHEN (" + trigger.when.text + ')';
    return fmt::format("{} {}\n    {} {} ON {}{}\n    FOR EACH {}{}\n    EXECUTE FUNCTION {}({})", create,
                       quote_identifier(id.member), keyword(trigger.timing), events_clause(trigger), relation_name(id),
                       attributes_clause(trigger), trigger.row ? "ROW" : "STATEMENT", when, trigger.function,
                       join(arguments, ", "));
}

// A row trigger of a partitioned table has a copy on each partition, which follows it.
void lock_table(Statement& statement, const Catalog& catalog, const ObjectId& id, const Trigger& trigger,
                LockMode mode) {
    ObjectId relation = relation_of(catalog, id);
    lock(statement, relation, mode);
    if (trigger.row && is_partitioned(catalog, relation)) lock_below(statement, relation, mode);
}

void lock_definition(const EmitContext& context, Statement& statement, const ObjectId& id, const Trigger& trigger) {
    lock_table(statement, context.target(), id, trigger, LockMode::share_row_exclusive);
    if (!trigger.referenced_table.empty())
        lock_all(statement, named_relations(context.target(), id), LockMode::access_share);
}

// Copies on partitions have the trigger's name, which no other trigger may have there.
void await_namesakes(const EmitContext& context, Statement& statement, const ObjectId& id) {
    auto await = [&](const ObjectId& table) {
        statement.awaits_removal.push_back(make_id(Kind::trigger, table.schema, table.name, id.member));
    };
    std::vector<ObjectId> above{table_of(id)};
    for (std::size_t i = 0; i < above.size(); ++i)
        for (const Object* link : links_to_parents(context.source(), above[i])) {
            above.push_back(std::get<Inheritance>(link->payload).parent);
            await(above.back());
        }
    for (const ObjectId& child : reached_children(context, table_of(id))) await(child);
}

void add_enabled(const EmitContext& context, const Object& object, const Trigger& value, Statements& out) {
    Statement& statement = add_firing(out, object, value.enabled, "TRIGGER");
    lock_table(statement, context.target(), object.id, value, LockMode::share_row_exclusive);
    const auto* before = get_payload<Trigger>(context.before(object.id));
    if (before != nullptr && !is_silent(before->enabled) && is_silent(value.enabled))
        notice_silence(statement, object.id);
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Trigger& value, Statements& out) {
    std::string_view form = value.constraint ? "CREATE CONSTRAINT TRIGGER" : "CREATE TRIGGER";
    Statement& statement = add_create(out, object, definition(form, object.id, value));
    lock_definition(context, statement, object.id, value);
    if (value.row) await_namesakes(context, statement, object.id);
    if (!context.is_created(relation_of(context.target(), object.id)) && is_added_or_redefined(context, object.id))
        concern(statement, "X904", object.id,
                fmt::format("every write to {}, a backfill of this plan too, fires it", relation_name(object.id)));
    if (value.enabled != "enabled") add_enabled(context, object, value, out);
}

void drop(const EmitContext& context, const Object& object, const Trigger& value, Statements& out) {
    const ObjectId& id = object.id;
    Statement& statement =
        add_drop(out, object, fmt::format("DROP TRIGGER {} ON {}", quote_identifier(id.member), relation_name(id)));
    statement.phase = removal_phase(context, id);
    lock_table(statement, context.source(), id, value, LockMode::access_exclusive);
    if (!context.is_created(id)) notice_silence(statement, id);
}

void alter(const EmitContext& context, const Alteration<Trigger>& change, Statements& out) {
    bool redefined = !only(change.change.changed, "enabled");
    if (redefined) {
        lock_definition(context,
                        add_alter(out, change, definition("CREATE OR REPLACE TRIGGER", change.id(), change.after)),
                        change.id(), change.after);
        restate_extension_dependency(context, change.change, change.id(), out);
    }
    // CREATE OR REPLACE TRIGGER enables what was disabled.
    bool differs = redefined ? change.after.enabled != "enabled" : change.has("enabled");
    if (differs) add_enabled(context, change.after_object, change.after, out);
}

}  // namespace schemadiff
