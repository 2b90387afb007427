#include "emit/naming.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/keyword.hpp"
#include "emit/relation.hpp"
#include "emit/routine.hpp"

namespace schemadiff {

namespace {

const Object* find(const EmitContext& context, const ObjectId& id) {
    const Object* after = context.after(id);
    return after != nullptr ? after : context.before(id);
}

// The sequence of an identity column is no object of its own and goes by the identity's id.
std::string identity_sequence(const EmitContext& context, const ObjectId& id) {
    const auto* identity = get_payload<Identity>(find(context, id));
    if (identity == nullptr) return "SEQUENCE " + relation_name(id);
    return "SEQUENCE " + quote_qualified(identity->sequence_schema, identity->sequence_name);
}

std::string plain_name(const EmitContext& context, const ObjectId& id) {
    const Object* object = find(context, id);
    std::string_view word = object == nullptr ? traits(id.kind).sql_name : object_word(*object);
    return fmt::format("{} {}", word, id.kind == Kind::function ? routine_name(context, id) : sql_name(id));
}

bool has_results(const Function& function) {
    return std::any_of(function.arguments.begin(), function.arguments.end(),
                       [](const FunctionArgument& argument) { return argument.mode == "out"; });
}

// Objects are sorted by their ids.
bool has_namesake_with_results(const Catalog& catalog, const ObjectId& id) {
    auto each = std::lower_bound(catalog.objects().begin(), catalog.objects().end(),
                                 make_id(Kind::function, id.schema, id.name),
                                 [](const Object& object, const ObjectId& wanted) { return object.id < wanted; });
    for (; each != catalog.objects().end() && each->id.kind == Kind::function && each->id.schema == id.schema &&
           each->id.name == id.name;
         ++each) {
        const auto& function = std::get<Function>(each->payload);
        if (each->id != id && function.routine == "procedure" && has_results(function)) return true;
    }
    return false;
}

// GRANT knows aggregates as functions, whose arguments it takes without ORDER BY.
std::string granted_aggregate(const EmitContext& context, const ObjectId& id) {
    std::string signature = id.signature;
    const auto* aggregate = get_payload<Aggregate>(find(context, id));
    if (aggregate != nullptr && aggregate->aggregate_kind != "normal") {
        signature.clear();
        for (const FunctionArgument& argument : aggregate->arguments) {
            if (!signature.empty()) signature += ", ";
            if (argument.mode == "variadic") signature += "VARIADIC ";
            signature += argument.type;
        }
    }
    return fmt::format("FUNCTION {}({})", quote_qualified(id.schema, id.name), signature);
}

}  // namespace

std::string commented_name(const EmitContext& context, const ObjectId& subject) {
    std::string member = quote_identifier(subject.member);
    std::string relation = relation_name(subject);
    if (subject.kind == Kind::column) return fmt::format("COLUMN {}.{}", relation, member);
    if (subject.kind == Kind::constraint) return fmt::format("CONSTRAINT {} ON {}", member, relation);
    if (subject.kind == Kind::domain_constraint) return fmt::format("CONSTRAINT {} ON DOMAIN {}", member, relation);
    if (is_any_of(subject.kind, Kind::trigger, Kind::rule, Kind::policy))
        return fmt::format("{} {} ON {}", traits(subject.kind).sql_name, member, relation);
    if (subject.kind == Kind::identity) return identity_sequence(context, subject);
    return plain_name(context, subject);
}

std::string routine_name(const EmitContext& context, const ObjectId& id) {
    const auto* function = get_payload<Function>(find(context, id));
    bool ambiguous = function != nullptr && (has_namesake_with_results(context.source(), id) ||
                                             has_namesake_with_results(context.target(), id));
    if (!ambiguous) return sql_name(id);
    std::vector<std::string> inputs;
    for (const FunctionArgument& argument : function->arguments) {
        bool input = argument.mode != "out" && argument.mode != "table";
        if (input) inputs.push_back(fmt::format("{} {}", keyword(argument.mode), argument.type));
    }
    return fmt::format("{}({})", quote_qualified(id.schema, id.name), join(inputs, ", "));
}

std::string owned_name(const EmitContext& context, const ObjectId& subject) { return plain_name(context, subject); }

std::string granted_name(const EmitContext& context, const ObjectId& subject) {
    if (is_any_of(subject.kind, Kind::table, Kind::view, Kind::materialized_view, Kind::column))
        return "TABLE " + relation_name(subject);
    if (subject.kind == Kind::server) return "FOREIGN SERVER " + sql_name(subject);
    if (subject.kind == Kind::aggregate) return granted_aggregate(context, subject);
    if (subject.kind == Kind::identity) return identity_sequence(context, subject);
    // Which kind of routine an extension's is, nobody tells.
    if (subject.kind == Kind::function && find(context, subject) == nullptr) return "ROUTINE " + sql_name(subject);
    return plain_name(context, subject);
}

std::optional<ObjectId> table_of_owned_sequence(const Catalog& catalog, const ObjectId& sequence) {
    if (sequence.kind == Kind::identity) return table_of(sequence);
    if (sequence.kind != Kind::sequence) return std::nullopt;
    const auto* owned = get_payload<OwnedBy>(catalog.find(make_id(Kind::owned_by, sequence.schema, sequence.name)));
    if (owned == nullptr) return std::nullopt;
    return table_of(owned->column);
}

ObjectId deciding_owner(const EmitContext& context, const ObjectId& subject) {
    if (subject.kind == Kind::column) return satellite_id(Kind::owner, relation_of(context.target(), subject));
    return satellite_id(Kind::owner, table_of_owned_sequence(context.target(), subject).value_or(subject));
}

std::optional<std::string> owner_of(const EmitContext& context, const ObjectId& subject) {
    ObjectId id = deciding_owner(context, subject);
    // Without a word in the target, the owner stays as it is.
    for (const Object* object : {context.after(id), context.before(id)})
        if (const auto* owner = get_payload<Owner>(object)) return owner->role;
    return std::nullopt;
}

}  // namespace schemadiff
