// ALTER .. DEPENDS ON EXTENSION: what goes when one of these extensions is dropped. Manual: sql-alterfunction.
#pragma once

#include <string>
#include <vector>

namespace schemadiff {

struct ExtensionDependency {
    std::vector<std::string> extensions;  // sorted

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("extensions", &ExtensionDependency::extensions);
    }
};

}  // namespace schemadiff
