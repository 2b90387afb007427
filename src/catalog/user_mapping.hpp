// CREATE USER MAPPING. Its options are secrets: what is printed shows their names only, and no fingerprint is made of
// their values. Manual: sql-createusermapping.
#pragma once

#include <optional>
#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

struct SecretOptions {
    // Nothing where the server does not show them to us. Then there is no difference, either.
    std::optional<Options> known = Options{};

    friend bool operator==(const SecretOptions& a, const SecretOptions& b) {
        return !a.known || !b.known || *a.known == *b.known;
    }
};

struct UserMapping {
    SecretOptions options;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("options", &UserMapping::options);
    }
};

}  // namespace schemadiff
