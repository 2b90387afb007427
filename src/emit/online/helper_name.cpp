#include "emit/online/helper_name.hpp"

#include <fmt/format.h>

#include "catalog/fingerprint.hpp"

namespace schemadiff {

namespace {

constexpr std::string_view kPrefix = "__schemadiff_";

}  // namespace

std::string helper_name(std::string_view purpose, const ObjectId& object) {
    constexpr std::size_t kDigits = 8;
    return fmt::format("{}{}_{}", kPrefix, purpose, sha256_hex(describe(object)).substr(0, kDigits));
}

bool is_helper_name(std::string_view name) { return name.substr(0, kPrefix.size()) == kPrefix; }

}  // namespace schemadiff
