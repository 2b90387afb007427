#include "emit/domain_users.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "catalog/type_name.hpp"
#include "diff/type_users.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

void check_domain_users(const EmitContext& context, Statement& statement, const ObjectId& domain, std::string_view code,
                        LockMode mode) {
    if (context.is_created(domain)) return;
    const auto& objects = context.source().objects();
    TypeUsers users = find_type_users(context.source(), domain);
    for (std::uint32_t position : users.columns) {
        const ObjectId& column = objects[position].id;
        ObjectId table = table_of(column);
        // One without rows is not looked at.
        if (!is_partitioned(context.source(), table)) lock(statement, table, mode);
        scan(context, statement, {table});
        statement.effects.risks.push_back({std::string(code), column,
                                           fmt::format("fails when a value of {} does not satisfy domain {}",
                                                       display_name(column), display_name(domain))});
    }
    // One that still holds it inside another type afterwards would have made the domain leave and come back.
    for (std::uint32_t position : users.contained) {
        const ObjectId& column = objects[position].id;
        if (context.after(column) != nullptr) {
            statement.consumes.push_back(column);
        } else {
            statement.awaits_removal.push_back(column);
            statement.phase = Phase::contract;
        }
    }
}

namespace {

// Of domains that hold what the user holds, and of those that this plan makes: no value gets in between.
void await_constraints(const EmitContext& context, std::uint32_t user, bool contained, Statement& statement) {
    const Catalog& target = context.target();
    for (const Link& link : target.dependencies(user)) {
        const Object& type = target.objects()[link.object];
        if (link.why != EdgeKind::uses || !is_type(type.id.kind)) continue;
        const auto* domain = get_payload<Domain>(&type);
        if (domain != nullptr && (contained || context.is_created(type.id)))
            for (const Link& member : target.dependents(link.object))
                if (target.objects()[member.object].id.kind == Kind::domain_constraint)
                    statement.consumes.push_back(target.objects()[member.object].id);
        await_constraints(context, link.object, contained || domain == nullptr || is_array(domain->base_type),
                          statement);
    }
}

}  // namespace

void await_domain_constraints(const EmitContext& context, Statement& statement, const ObjectId& column) {
    const auto* value = get_payload<Column>(context.after(column));
    if (value == nullptr) return;
    await_constraints(context, *context.target().position(column), is_array(value->type), statement);
}

Phase tightening_phase(const EmitContext& context, const ObjectId& domain) {
    if (context.is_created(domain)) return Phase::expand;
    return find_type_users(context.target(), domain).contained.empty() ? Phase::contract : Phase::expand;
}

}  // namespace schemadiff
