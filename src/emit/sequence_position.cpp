#include "emit/sequence_position.hpp"

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

}  // namespace schemadiff
