#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "catalog/objects_of.hpp"
#include "catalog/operator_partner.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

std::string definition(const ObjectId& id, const Operator& value) {
    std::vector<std::string> parts{"FUNCTION = " + value.function};
    auto add = [&](const char* word, const std::string& text) {
        if (!text.empty()) parts.push_back(fmt::format("{} = {}", word, text));
    };
    auto partner = [](const std::string& name) { return name.empty() ? name : "OPERATOR(" + name + ')'; };
    add("LEFTARG", value.left);
    add("RIGHTARG", value.right);
    add("COMMUTATOR", partner(value.commutator));
    add("NEGATOR", partner(value.negator));
    add("RESTRICT", value.restrict_estimator);
    add("JOIN", value.join_estimator);
    if (value.hashes) parts.emplace_back("HASHES");
    if (value.merges) parts.emplace_back("MERGES");
    return fmt::format("CREATE OPERATOR {} (\n    {}\n)", operator_name(id), join(parts, ",\n    "));
}

// Those that name it as their partner, and which it does not name. It is made after them: they would tie it to
// themselves otherwise.
std::vector<ObjectId> one_sided_partners(const Catalog& catalog, const ObjectId& id, const Operator& value) {
    std::vector<ObjectId> partners;
    if (!value.commutator.empty() && !value.negator.empty()) return partners;
    for (const Object& object : objects_of(catalog, Kind::sql_operator)) {
        const auto& other = std::get<Operator>(object.payload);
        if (object.id == id) continue;
        bool commutes = value.commutator.empty() && names_as_commutator(other, id, value);
        bool negates = value.negator.empty() && names_as_negator(other, id, value);
        if (commutes || negates) partners.push_back(object.id);
    }
    return partners;
}

// "public.===" and "integer, bigint": an operator that is named by others, be it an object or not.
struct Partner {
    std::string name, signature;
    friend bool operator==(const Partner&, const Partner&) = default;
};

std::vector<Partner> partners_of(const Operator& value) {
    std::vector<Partner> partners;
    if (!value.commutator.empty()) partners.push_back({value.commutator, operator_signature(value.right, value.left)});
    if (!value.negator.empty()) partners.push_back({value.negator, operator_signature(value.left, value.right)});
    return partners;
}

bool names(const Object& object, const Partner& partner) {
    std::vector<Partner> partners = partners_of(std::get<Operator>(object.payload));
    return std::find(partners.begin(), partners.end(), partner) != partners.end();
}

// A partner that was never made is a shell, which pg_dump does not show and which keeps its types from leaving. It goes
// with the first of those that name it, when all of them go.
std::vector<Partner> shells_that_go(const EmitContext& context, const Object& leaving) {
    std::vector<Partner> shells = partners_of(std::get<Operator>(leaving.payload));
    for (const Object& object : objects_of(context.source(), Kind::sql_operator))
        std::erase_if(shells, [&](const Partner& shell) {
            bool is_real = operator_name(object.id) == shell.name && object.id.signature == shell.signature;
            bool is_for_another = names(object, shell) && (object.id < leaving.id || !context.is_dropped(object.id));
            return is_real || is_for_another;
        });
    return shells;
}

}  // namespace

void create(const EmitContext& context, const Object& object, const Operator& value, Statements& out) {
    Statement& statement = add_create(out, object, definition(object.id, value));
    statement.consumes = one_sided_partners(context.target(), object.id, value);
}

void drop(const EmitContext& context, const Object& object, const Operator&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP OPERATOR " + sql_name(object.id));
    for (const Partner& shell : shells_that_go(context, object))
        statement.head += fmt::format(";\nDROP OPERATOR {} ({})", shell.name, shell.signature);
    statement.phase = removal_phase(context, object.id);
    notice_removal(context, statement, object.id, "B318");
    notice_redefinition(context, statement, object.id, "B318");
}

void alter(const EmitContext&, const Alteration<Operator>& change, Statements& out) {
    std::vector<std::string> parts;
    auto add = [&](const char* field, const char* word, const std::string& function) {
        if (change.has(field)) parts.push_back(fmt::format("{} = {}", word, function.empty() ? "NONE" : function));
    };
    add("restrict_estimator", "RESTRICT", change.after.restrict_estimator);
    add("join_estimator", "JOIN", change.after.join_estimator);
    auto add_partner = [&](const char* field, const char* word, const std::string& name) {
        if (change.has(field)) parts.push_back(fmt::format("{} = OPERATOR({})", word, name));
    };
    add_partner("commutator", "COMMUTATOR", change.after.commutator);
    add_partner("negator", "NEGATOR", change.after.negator);
    if (change.has("hashes")) parts.emplace_back("HASHES");
    if (change.has("merges")) parts.emplace_back("MERGES");
    add_alter(out, change, fmt::format("ALTER OPERATOR {} SET ({})", sql_name(change.id()), join(parts, ", ")));
}

}  // namespace schemadiff
