// SECURITY LABEL, of every provider that has one for the object. Manual: sql-security-label.
#pragma once

#include <string>
#include <vector>

namespace schemadiff {

struct ProvidedLabel {
    std::string provider, text;
    friend auto operator<=>(const ProvidedLabel&, const ProvidedLabel&) = default;
};

struct SecurityLabel {
    std::vector<ProvidedLabel> labels;  // sorted; one a provider

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("labels", &SecurityLabel::labels);
    }
};

}  // namespace schemadiff
