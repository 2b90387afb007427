// The closed set of object kinds and what is true of a kind as such. Everything comes from kinds.def.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace schemadiff {

enum class Kind : std::uint8_t {
#define KIND(enumerator, payload, word, sql_name, create_rank, loss_code) enumerator,
#include "catalog/kinds.def"
#undef KIND
};

struct KindTraits {
    std::string_view word;
    std::string_view sql_name;
    int create_rank;
    std::string_view loss_code;
};

const KindTraits& traits(Kind kind);
std::optional<Kind> kind_from_word(std::string_view word);

}  // namespace schemadiff
