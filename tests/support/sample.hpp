// Choosing some of many in an order that is the same in every run and on every machine.
#pragma once

#include <cstdint>
#include <string>

namespace schemadiff::test {

// Cases that are added change few of the choices that are made by this.
inline std::uint64_t scramble(const std::string& text) {
    std::uint64_t hash = 14695981039346656037U;  // FNV-1a
    for (unsigned char c : text) hash = (hash ^ c) * 1099511628211U;
    return hash ^ (hash >> 29);
}

// What an oracle that takes long goes through when nothing in particular is asked for.
inline bool is_in_sample(const std::string& name) {
    constexpr std::uint64_t kOneOf = 3;
    return scramble(name) % kOneOf == 0;
}

}  // namespace schemadiff::test
