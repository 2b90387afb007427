#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/operator_member.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

// The grammar wants at least one item: a class whose members are all loose says that it stores its own type, which goes
// without saying. pg_dump does the same.
std::string items(const OperatorClass& value) {
    std::vector<std::string> all;
    for (const OperatorFamilyMember& member : value.members) all.push_back(member_clause(member));
    if (all.empty() || !value.storage.empty())
        all.push_back("STORAGE " + (value.storage.empty() ? value.type : value.storage));
    return join(all, ",\n    ");
}

}  // namespace

void create(const EmitContext&, const Object& object, const OperatorClass& value, Statements& out) {
    ObjectId plain = make_id(Kind::operator_class, object.id.schema, object.id.name);
    add_create(out, object,
               fmt::format("CREATE OPERATOR CLASS {}\n    {}FOR TYPE {} USING {} FAMILY {} AS\n    {}",
                           relation_name(plain), value.is_default ? "DEFAULT " : "", value.type,
                           quote_identifier(object.id.signature), value.family, items(value)));
}

void drop(const EmitContext& context, const Object& object, const OperatorClass& value, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP OPERATOR CLASS " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    if (value.is_default && !context.is_created(object.id))
        concern(statement, "B318", object.id,
                fmt::format("sorting, grouping and indexing of {} may fail or mean something else", value.type));
}

void alter(const EmitContext&, const Alteration<OperatorClass>&, Statements&) {}

}  // namespace schemadiff
