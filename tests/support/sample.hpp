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

}  // namespace schemadiff::test
