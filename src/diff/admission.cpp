#include "diff/admission.hpp"

namespace schemadiff {

bool needs_new_whole(const RuleContext& context, const Change& change) {
    if (change.after == nullptr) return false;
    return std::visit(
        [&](const auto& after) -> bool {
            using P = std::decay_t<decltype(after)>;
            if constexpr (std::is_same_v<P, std::monostate>)
                return false;
            else
                return needs_new_whole(context, change.id(), get_payload<P>(change.before), after);
        },
        change.after->payload);
}

bool conversion_disturbs(const Object& object) {
    return std::visit([](const auto& payload) { return conversion_disturbs(payload); }, object.payload);
}

}  // namespace schemadiff
