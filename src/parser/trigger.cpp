#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "parser/function.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

// pg_trigger.h's bits; its header needs more of the backend than libpg_query ships.
constexpr int kBefore = 1 << 1;
constexpr int kInsert = 1 << 2;
constexpr int kDelete = 1 << 3;
constexpr int kUpdate = 1 << 4;
constexpr int kTruncate = 1 << 5;
constexpr int kInstead = 1 << 6;

}  // namespace

void create_trigger(Elaboration& elaboration, CreateTrigStmt* statement) {
    Relation& relation = elaboration.require_relation(statement->relation);
    Trigger trigger;
    trigger.timing = (statement->timing & kBefore) != 0    ? "before"
                     : (statement->timing & kInstead) != 0 ? "instead of"
                                                           : "after";
    if ((statement->events & kInsert) != 0) trigger.events.emplace_back("insert");
    if ((statement->events & kDelete) != 0) trigger.events.emplace_back("delete");
    if ((statement->events & kUpdate) != 0) trigger.events.emplace_back("update");
    if ((statement->events & kTruncate) != 0) trigger.events.emplace_back("truncate");
    trigger.update_columns = strings(statement->columns);
    for (const std::string& column : trigger.update_columns) elaboration.require_column(relation, column);
    trigger.row = statement->row;
    trigger.when.text = elaboration.expression_text(statement->whenClause);
    trigger.function = routine_text(elaboration, qualified(statement->funcname));
    trigger.arguments = strings(statement->args);
    for (auto* transition : nodes_of<TriggerTransition>(statement->transitionRels))
        (transition->isNew ? trigger.new_table : trigger.old_table) = transition->name;
    trigger.constraint = statement->isconstraint;
    trigger.deferrable = statement->deferrable || statement->initdeferred;
    trigger.initially_deferred = statement->initdeferred;
    if (statement->constrrel != nullptr) {
        const Relation& referenced = elaboration.require_relation(statement->constrrel);
        trigger.referenced_table = quote_qualified(referenced.id.schema, referenced.id.name);
    }
    ObjectId id = make_id(Kind::trigger, relation.id.schema, relation.id.name, statement->trigname);
    if (statement->replace)
        elaboration.put(id, std::move(trigger));
    else
        elaboration.add(id, std::move(trigger));
    // A constraint trigger has a row in pg_constraint, whose name counts.
    if (statement->isconstraint) elaboration.names.add_constraint(id.schema, id.member);
    elaboration.touch(relation.id.name);
}

}  // namespace schemadiff
