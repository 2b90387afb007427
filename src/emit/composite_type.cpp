#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "diff/composite_attributes.hpp"
#include "emit/aside.hpp"
#include "emit/parenthesised.hpp"
#include "emit/relation.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

using Attributes = std::vector<CompositeAttribute>;

std::string type_of(const CompositeAttribute& attribute) {
    return attribute.collation.empty() ? attribute.type : attribute.type + " COLLATE " + attribute.collation;
}

std::string declaration(const CompositeAttribute& attribute) {
    return quote_identifier(attribute.name) + ' ' + type_of(attribute);
}

bool has_attribute(const Attributes& attributes, const std::string& name) {
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const CompositeAttribute& each) { return each.name == name; });
}

void add_clause(Statement& statement, std::string text) {
    statement.clauses.push_back({std::nullopt, std::move(text)});
}

// Views that read the attribute, through columns and functions of the type, and leave or come back without it.
void await_leaving_views(const EmitContext& context, Statement& statement, const ObjectId& type) {
    const Catalog& source = context.source();
    std::vector<std::uint32_t> open{*source.position(type)};
    std::unordered_set<std::uint32_t> seen(open.begin(), open.end());
    while (!open.empty()) {
        std::uint32_t user = open.back();
        open.pop_back();
        const ObjectId& id = source.objects()[user].id;
        if (is_any_of(id.kind, Kind::view, Kind::materialized_view) && context.is_dropped(id))
            statement.awaits_removal.push_back(id);
        for (const Link& link : source.dependents(user))
            if (link.why == EdgeKind::uses && seen.insert(link.object).second) open.push_back(link.object);
    }
}

void add_drops(const EmitContext& context, Statement& statement, const ObjectId& id, const AttributeSteps& steps) {
    bool stored = is_stored(context, id);
    if (!steps.dropped.empty()) await_leaving_views(context, statement, id);
    for (const CompositeAttribute& attribute : steps.dropped) {
        add_clause(statement, "DROP ATTRIBUTE " + quote_identifier(attribute.name));
        if (!stored) continue;
        ObjectId lost = make_id(id.kind, id.schema, id.name, attribute.name);
        std::string_view fate = has_attribute(steps.added, attribute.name)
                                    ? "comes back at another place without its values"
                                    : "is dropped with its values";
        statement.effects.losses.push_back({"D103", lost, fmt::format("attribute {} {}", display_name(lost), fate)});
    }
}

void add_additions(Statement& statement, const AttributeSteps& steps) {
    for (const CompositeAttribute& attribute : steps.added)
        add_clause(statement, "ADD ATTRIBUTE " + declaration(attribute));
}

void add_retypings(Statement& statement, const AttributeSteps& steps) {
    for (const CompositeAttribute& attribute : steps.retyped)
        add_clause(statement,
                   fmt::format("ALTER ATTRIBUTE {} TYPE {}", quote_identifier(attribute.name), type_of(attribute)));
}

void notice_shape(Statement& statement, const ObjectId& id) {
    concern(statement, "B316", id, fmt::format("code that uses the attributes of {} fails", display_name(id)));
}

bool moves_attributes(const AttributeSteps& steps) {
    return std::any_of(steps.dropped.begin(), steps.dropped.end(),
                       [&](const CompositeAttribute& attribute) { return has_attribute(steps.added, attribute.name); });
}

// Values are carried over as text, field by field, so the old type gets the fields of the new one first.
void align_attributes(const EmitContext& context, const Alteration<CompositeType>& alteration,
                      const AttributeSteps& steps, Statements& out) {
    const ObjectId& id = alteration.id();
    Statement& statement =
        add_move_aside(context, out, alteration.before_object, "ALTER TYPE " + sql_name(id), NamedBy::anything);
    statement.search_path = alteration.after_object.origin.search_path;
    add_drops(context, statement, id, steps);
    add_additions(statement, steps);
    for (const Link& link : context.target().dependencies(*context.target().position(id)))
        statement.consumes.push_back(context.target().objects()[link.object].id);
}

}  // namespace

void create(const EmitContext&, const Object& object, const CompositeType& value, Statements& out) {
    std::vector<std::string> attributes;
    for (const CompositeAttribute& attribute : value.attributes) attributes.push_back(declaration(attribute));
    add_create(out, object, fmt::format("CREATE TYPE {} AS {}", sql_name(object.id), parenthesised(attributes)));
}

void drop(const EmitContext& context, const Object& object, const CompositeType&, Statements& out) {
    drop_type(context, object, "TYPE", out);
}

void alter(const EmitContext& context, const Alteration<CompositeType>& alteration, Statements& out) {
    AttributeSteps steps = attribute_steps(alteration.before, alteration.after);
    std::string sql = "ALTER TYPE " + sql_name(alteration.id());
    // An attribute that only moves has to leave before it comes back; else what is new need not wait for contract.
    bool at_once = moves_attributes(steps);
    if (at_once || !steps.added.empty() || !steps.retyped.empty()) {
        Statement& statement = add_alter(out, alteration, sql);
        if (at_once) add_drops(context, statement, alteration.id(), steps);
        add_retypings(statement, steps);
        add_additions(statement, steps);
        if (at_once || !steps.retyped.empty())
            notice_shape(statement, alteration.id());
        else
            concern(statement, "B310", alteration.id(),
                    fmt::format("code that reads {} meets more attributes, and ROW(..) of fewer is none of it",
                                display_name(alteration.id())));
    }
    if (at_once || steps.dropped.empty()) return;
    Statement& statement = add_alter(out, alteration, sql);
    statement.phase = Phase::contract;
    add_drops(context, statement, alteration.id(), steps);
    notice_shape(statement, alteration.id());
}

template <>
void replace(const EmitContext& context, const Alteration<CompositeType>& alteration, Statements& out) {
    AttributeSteps steps = attribute_steps(alteration.before, alteration.after);
    auto first = out.size();
    if (is_stored(context, alteration.id()) && !(steps.dropped.empty() && steps.added.empty()))
        align_attributes(context, alteration, steps, out);
    replace_type(context, alteration, "TYPE", out);
    notice_redefinition(context, out[first], alteration.id(), "B316");
}

}  // namespace schemadiff
