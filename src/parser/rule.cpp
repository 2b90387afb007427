#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

void create_rule(Elaboration& elaboration, RuleStmt* statement) {
    Relation& relation = elaboration.require_relation(statement->relation);
    if (statement->event == CMD_SELECT)
        elaboration.undecidable(statement->relation->location, "a rule ON SELECT turns a table into a view");
    ObjectId id = make_id(Kind::rule, relation.id.schema, relation.id.name, statement->rulename);
    bool replace = std::exchange(statement->replace, false);
    Rule rule;
    rule.definition.text = deparse_statement(as_node(statement));
    if (rule.definition.empty() || Tree::parse(rule.definition.text).error())
        elaboration.undecidable(-1, "this rule cannot be printed");
    if (replace)
        elaboration.put(id, std::move(rule));
    else
        elaboration.add(id, std::move(rule));
    elaboration.touch(relation.id.name);
}

}  // namespace schemadiff
