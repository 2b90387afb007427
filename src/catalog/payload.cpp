#include "catalog/payload.hpp"

#include <cassert>
#include <tuple>

namespace schemadiff {

Payload::Payload(const Payload& other) = default;
Payload::Payload(Payload&& other) noexcept = default;
Payload& Payload::operator=(const Payload& other) = default;
Payload& Payload::operator=(Payload&& other) noexcept = default;
Payload::~Payload() = default;

ChangedFields compare_payloads(const Payload& before, const Payload& after) {
    assert(before.index() == after.index());
    return std::visit(
        [&](const auto& left) -> ChangedFields {
            using P = std::decay_t<decltype(left)>;
            if constexpr (std::is_same_v<P, std::monostate>)
                return {};
            else
                return compare_fields(left, std::get<P>(after));
        },
        before);
}

bool can_be_copy_of(const Constraint& above, const Constraint& own) {
    auto definition = [](const Constraint& key) {
        return std::tie(key.type, key.columns, key.referenced, key.referenced_columns, key.match, key.on_update,
                        key.on_delete, key.on_delete_columns, key.deferrable, key.initially_deferred, key.period,
                        key.enforced);
    };
    return own.type == ConstraintType::foreign_key && own.validated && definition(above) == definition(own);
}

bool has_index(const Constraint& constraint) {
    return constraint.type == ConstraintType::primary_key || constraint.type == ConstraintType::unique ||
           constraint.type == ConstraintType::exclude;
}

bool is_exclusion(const Constraint& constraint) {
    return constraint.type == ConstraintType::exclude || (has_index(constraint) && constraint.period);
}

}  // namespace schemadiff
