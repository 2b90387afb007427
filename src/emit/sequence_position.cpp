#include "emit/sequence_position.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

void go_on_after_rows(const EmitContext& context, const Object& object, const NumberedColumn& numbered,
                      Statements& out) {
    bool upwards = numbered.options.increment > 0;
    std::string extreme = fmt::format("{}({})", upwards ? "max" : "min", quote_identifier(numbered.column.member));
    Statement statement;
    statement.head = fmt::format("SELECT pg_catalog.setval({}::pg_catalog.regclass, {}) FROM {} HAVING {} {} {}",
                                 quote_literal(numbered.sequence), extreme, relation_name(numbered.column), extreme,
                                 upwards ? ">=" : "<=", numbered.options.start);
    statement.subject = object.id;
    statement.verb = Verb::alter;
    statement.reason = "so that new rows do not repeat the values of old ones";
    scan_tree(context, statement, table_of(numbered.column));
    statement.effects.risks.push_back(
        {"F211", numbered.column,
         fmt::format("the sequence goes on behind the values that {} holds", display_name(numbered.column))});
    out.push_back(std::move(statement));
}

namespace {

// Both the old limits and the new ones, in a type that has them: nothing can be set outside of what is in force.
std::string both_limits(const SequenceOptions& before, const SequenceOptions& after) {
    std::int64_t least = std::min(before.min_value, after.min_value);
    std::int64_t greatest = std::max(before.max_value, after.max_value);
    bool fits_old_type = before.min_value <= after.min_value && after.max_value <= before.max_value;
    return fmt::format("AS {} MINVALUE {} MAXVALUE {}", fits_old_type ? before.data_type : "bigint", least, greatest);
}

}  // namespace

bool begins_anew(const SequenceOptions& before, const SequenceOptions& after) {
    return before.start < after.min_value || before.start > after.max_value;
}

void narrow_limits(const ObjectId& sequence, const SequenceOptions& before, const SequenceOptions& after,
                   Statement& statement) {
    if (after.min_value <= before.min_value && after.max_value >= before.max_value) return;
    std::string name = relation_name(sequence);
    if (begins_anew(before, after)) {
        bool has_room = before.min_value <= after.start && after.start <= before.max_value;
        std::string widen = has_room ? "" : fmt::format("ALTER SEQUENCE {} {};\n", name, both_limits(before, after));
        statement.head.insert(
            0, fmt::format("{}SELECT pg_catalog.setval({}::pg_catalog.regclass, {}, false) FROM {} "
                           "WHERE NOT is_called AND last_value NOT BETWEEN {} AND {};\n",
                           widen, quote_literal(name), after.start, name, after.min_value, after.max_value));
        statement.combinable = false;
    }
    statement.phase = Phase::contract;
    statement.effects.risks.push_back(
        {"F203", sequence,
         fmt::format("fails when the current value of sequence {} is not between {} and {}", display_name(sequence),
                     after.min_value, after.max_value)});
}

}  // namespace schemadiff
