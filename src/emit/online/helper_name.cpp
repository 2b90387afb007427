#include "emit/online/helper_name.hpp"

#include <fmt/format.h>

#include "catalog/fingerprint.hpp"

namespace schemadiff {

namespace {

constexpr std::string_view kPrefix = "__schemadiff_";
constexpr std::string_view kKept = "kept";

bool begins(const ObjectId& object, const std::string& prefix) {
    return object.name.rfind(prefix, 0) == 0 || object.member.rfind(prefix, 0) == 0;
}

}  // namespace

std::string helper_name(std::string_view purpose, const ObjectId& object) {
    constexpr std::size_t kDigits = 8;
    return fmt::format("{}{}_{}", kPrefix, purpose, sha256_hex(describe(object)).substr(0, kDigits));
}

bool is_helper(const ObjectId& object) { return begins(object, std::string(kPrefix)); }

std::string kept_name(const ObjectId& object, int ordinal) {
    return helper_name(ordinal == 1 ? std::string(kKept) : fmt::format("{}_{}", kKept, ordinal), object);
}

bool is_kept(const ObjectId& object) { return begins(object, fmt::format("{}{}_", kPrefix, kKept)); }

}  // namespace schemadiff
