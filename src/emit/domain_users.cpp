#include "emit/domain_users.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "diff/type_users.hpp"
#include "emit/inheritance_tree.hpp"

namespace schemadiff {

void check_domain_users(const EmitContext& context, Statement& statement, const ObjectId& domain, std::string_view code,
                        LockMode mode) {
    if (context.is_created(domain)) return;
    const auto& objects = context.source().objects();
    TypeUsers users = find_type_users(context.source(), domain);
    for (std::uint32_t position : users.columns) {
        const ObjectId& column = objects[position].id;
        ObjectId table = table_of(column);
        lock(statement, table, mode);
        auto& scans = statement.effects.scans;
        if (std::find(scans.begin(), scans.end(), table) == scans.end()) scans.push_back(table);
        statement.effects.risks.push_back({std::string(code), column,
                                           fmt::format("fails when a value of {} does not satisfy domain {}",
                                                       display_name(column), display_name(domain))});
    }
    for (std::uint32_t position : users.contained) {
        const ObjectId& column = objects[position].id;
        statement.effects.risks.push_back(
            {"F208", column,
             fmt::format("PostgreSQL refuses it because column {} holds domain {} inside another type",
                         display_name(column), display_name(domain))});
    }
}

Phase tightening_phase(const EmitContext& context, const ObjectId& domain) {
    if (context.is_created(domain)) return Phase::expand;
    return find_type_users(context.target(), domain).contained.empty() ? Phase::contract : Phase::expand;
}

}  // namespace schemadiff
