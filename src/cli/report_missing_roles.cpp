#include "cli/report_missing_roles.hpp"

#include <cstdio>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/apply/missing_roles.hpp"

namespace schemadiff {

std::size_t report_missing_roles(Session& session, const Plan& plan, Severity severity) {
    Diagnostics diagnostics;
    auto missing = find_missing_roles(session, plan);
    for (const NeededRole& role : missing) {
        std::string message = fmt::format("{} needs role {}, which the server does not have", role.needed_by,
                                          quote_identifier(role.role));
        if (!role.span && !role.place.empty()) message = role.place + ": " + message;
        diagnostics.add({severity, "missing-role", std::move(message), role.span,
                         "make the role first, or declare it and pass --roles"});
    }
    std::fputs(render(diagnostics).c_str(), stderr);
    return missing.size();
}

}  // namespace schemadiff
