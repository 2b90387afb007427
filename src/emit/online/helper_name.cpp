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

bool is_helper(const ObjectId& object) {
    auto begins = [](const std::string& name) { return name.rfind(kPrefix, 0) == 0; };
    return begins(object.name) || begins(object.member);
}

}  // namespace schemadiff
