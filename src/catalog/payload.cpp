#include "catalog/payload.hpp"

#include <cassert>

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

bool has_index(const Constraint& constraint) {
    return constraint.type == ConstraintType::primary_key || constraint.type == ConstraintType::unique ||
           constraint.type == ConstraintType::exclude;
}

}  // namespace schemadiff
