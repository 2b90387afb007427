// Which relations others use while the plan works on them.
#include <algorithm>

#include <fmt/format.h>

#include "emit/emit.hpp"

namespace schemadiff {

namespace {

std::string in_units(std::int64_t bytes) {
    constexpr std::int64_t kUnit = 1024;
    if (bytes < kUnit * kUnit) return fmt::format("{} kB", (bytes + kUnit - 1) / kUnit);
    return fmt::format("{} MB", bytes / (kUnit * kUnit));
}

}  // namespace

std::optional<Strategy> hinted_strategy(const Catalog& target, const ObjectId& relation, const ObjectId& object) {
    const auto& hints = target.hints().strategies;
    for (const ObjectId* id : {&object, &relation}) {
        auto hint = std::find_if(hints.begin(), hints.end(), [&](const StrategyHint& h) { return h.object == *id; });
        if (hint != hints.end()) return hint->strategy;
    }
    return std::nullopt;
}

std::string EmitContext::why_plain(const ObjectId& relation, const ObjectId& object) const {
    if (mode == Mode::direct || is_created(relation) || before(relation) == nullptr) return {};
    const auto* table = get_payload<Table>(before(relation));
    if (table != nullptr && table->is_foreign())
        return fmt::format("plain form: {} is a foreign table", display_name(relation));
    if (auto strategy = hinted_strategy(target(), relation, object))
        return strategy == Strategy::inplace ? "plain form: @strategy inplace" : "";
    auto size = sizes.bytes.find(relation);
    if (size == sizes.bytes.end() || size->second > sizes.small) return {};
    return fmt::format("plain form: {} holds {}, up to {} is small", display_name(relation), in_units(size->second),
                       in_units(sizes.small));
}

bool EmitContext::must_stay_usable(const ObjectId& relation, const ObjectId& object) const {
    if (mode == Mode::direct || is_created(relation) || before(relation) == nullptr) return false;
    return why_plain(relation, object).empty();
}

}  // namespace schemadiff
