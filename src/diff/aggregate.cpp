// CREATE OR REPLACE AGGREGATE keeps its kind, its arguments and the type of its result, which follows from the final
// function or, without one, from the state. Manual: sql-createaggregate; AggregateCreate() in pg_aggregate.c.
#include "diff/argument_lists.hpp"
#include "diff/rules.hpp"

namespace schemadiff {

namespace {

// final_extra selects another overload of the final function.
bool keeps_result(const AggregateStage& before, const AggregateStage& after) {
    return before.state_type == after.state_type && before.final_function == after.final_function &&
           before.final_extra == after.final_extra;
}

}  // namespace

Assessment assess(const RuleContext&, const Object&, const Aggregate& before, const Aggregate& after,
                  const ChangedFields& changed) {
    bool replaceable = !contains(changed, "aggregate_kind") && !contains(changed, "direct_arguments") &&
                       keeps_result(before.plain, after.plain) &&
                       can_replace_arguments(before.arguments, after.arguments);
    return {replaceable ? Remedy::alter : Remedy::replace, false};
}

// Functions that are altered keep their identity.
Reaction react(const RuleContext&, const Aggregate&, const Object&, DependencyEvent event) {
    return event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
