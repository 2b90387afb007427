#include "catalog/kind.hpp"

#include <array>

namespace schemadiff {

namespace {

constexpr KindTraits kTraits[] = {
#define KIND(enumerator, payload, word, sql_name, create_rank, loss_code) {word, sql_name, create_rank, loss_code},
#include "catalog/kinds.def"
#undef KIND
};

}  // namespace

const KindTraits& traits(Kind kind) { return kTraits[static_cast<std::size_t>(kind)]; }

std::optional<Kind> kind_from_word(std::string_view word) {
    for (std::size_t i = 0; i < std::size(kTraits); ++i)
        if (kTraits[i].word == word) return static_cast<Kind>(i);
    return std::nullopt;
}

}  // namespace schemadiff
