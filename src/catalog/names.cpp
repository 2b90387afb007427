#include "catalog/names.hpp"

#include "base/quote.hpp"

namespace schemadiff {

namespace {

using Places = std::vector<std::string>;

std::string relation_place(const ObjectId& id) { return "relation " + quote_qualified(id.schema, id.name); }
std::string type_place(const ObjectId& id) { return "type " + quote_qualified(id.schema, id.name); }
std::string table_of(const ObjectId& id) { return quote_qualified(id.schema, id.name); }
std::string column_of(const ObjectId& id) { return table_of(id) + '.' + quote_identifier(id.member); }

template <class P>
Places places(const ObjectId&, const P&) {
    return {};
}
Places places(const ObjectId& id, const Table&) { return {relation_place(id), type_place(id)}; }
Places places(const ObjectId& id, const View&) { return {relation_place(id), type_place(id)}; }
Places places(const ObjectId& id, const MaterializedView&) { return {relation_place(id), type_place(id)}; }
Places places(const ObjectId& id, const CompositeType&) { return {relation_place(id), type_place(id)}; }
Places places(const ObjectId& id, const Sequence&) { return {relation_place(id)}; }
Places places(const ObjectId& id, const Index&) { return {relation_place(id)}; }
Places places(const ObjectId& id, const ShellType&) { return {type_place(id)}; }
Places places(const ObjectId& id, const EnumType&) { return {type_place(id)}; }
Places places(const ObjectId& id, const Domain&) { return {type_place(id)}; }
Places places(const ObjectId& id, const RangeType& range) {
    Places taken{type_place(id)};
    if (range.multirange.value) taken.push_back("type " + *range.multirange.value);
    return taken;
}
Places places(const ObjectId& id, const Constraint& constraint) {
    if (!has_index(constraint)) return {};
    Places taken{"relation " + quote_qualified(id.schema, id.member)};
    if (constraint.type == ConstraintType::primary_key) taken.push_back("primary key " + table_of(id));
    return taken;
}
Places places(const ObjectId& id, const ColumnDefault&) { return {"value " + column_of(id)}; }
Places places(const ObjectId& id, const Identity& identity) {
    return {"value " + column_of(id), "relation " + quote_qualified(identity.sequence_schema, identity.sequence_name)};
}
// One way between two encodings goes without saying. Source: pg_conversion_default_index.
Places places(const ObjectId& id, const Conversion& conversion) {
    if (!conversion.is_default) return {};
    return {"conversion of " + quote_identifier(id.schema) + " from " + conversion.source + " to " + conversion.target};
}
std::string member_place_in(const std::string& family, const ObjectId& id, const OperatorFamilyMember& member) {
    return "member of " + family + " USING " + id.signature + ' ' + member_place(member);
}
Places places(const ObjectId& id, const OperatorFamilyMember& member) {
    return {member_place_in(quote_qualified(id.schema, id.name), id, member)};
}
Places places(const ObjectId& id, const OperatorClass& described) {
    Places taken;
    if (described.is_default) taken.push_back("default of " + described.type + " USING " + id.signature);
    for (const OperatorFamilyMember& member : described.members)
        taken.push_back(member_place_in(described.family, id, member));
    return taken;
}
// A table is a partition of one other. That the bounds of siblings must not overlap is for those who join to say.
Places places(const ObjectId& id, const Inheritance& link) {
    if (link.bound.empty()) return {};
    return {"partition " + table_of(id)};
}
// One for each number of arguments that a call may give: two that take the same ones are ambiguous.
Places places_of_calls(const ObjectId& id, const std::vector<FunctionArgument>& arguments) {
    Places taken{"routine " + table_of(id) + '(' + id.signature + ')'};
    std::string types;
    for (const FunctionArgument& argument : arguments) {
        if (argument.mode == "out" || argument.mode == "table") continue;
        std::string call = "routine " + table_of(id) + '(' + types + ')';
        if (!argument.default_value.empty() && call != taken.front()) taken.push_back(std::move(call));
        types += (types.empty() ? "" : ", ") + argument.type;
    }
    return taken;
}
Places places(const ObjectId& id, const Function& function) { return places_of_calls(id, function.arguments); }
Places places(const ObjectId& id, const Aggregate&) { return {"routine " + table_of(id) + '(' + id.signature + ')'}; }

}  // namespace

std::vector<std::string> occupied_places(const Object& object) {
    return std::visit([&](const auto& payload) { return places(object.id, payload); }, object.payload);
}

}  // namespace schemadiff
