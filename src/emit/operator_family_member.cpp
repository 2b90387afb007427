#include "base/quote.hpp"
#include "emit/operator_member.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

// Neighbours of one family become one statement.
Statement& change_family(Statements& out, Verb verb, const Object& object, const char* word, std::string clause) {
    return add_table_clause(
        out, verb, object,
        fmt::format("ALTER OPERATOR FAMILY {} USING {} {}", quote_qualified(object.id.schema, object.id.name),
                    quote_identifier(object.id.signature), word),
        std::move(clause));
}

}  // namespace

void create(const EmitContext&, const Object& object, const OperatorFamilyMember& value, Statements& out) {
    change_family(out, Verb::create, object, "ADD", member_clause(value));
}

void drop(const EmitContext& context, const Object& object, const OperatorFamilyMember& value, Statements& out) {
    Statement& statement = change_family(out, Verb::drop, object, "DROP", member_place(value));
    statement.phase = removal_phase(context, object.id);
}

void alter(const EmitContext&, const Alteration<OperatorFamilyMember>&, Statements&) {}

}  // namespace schemadiff
