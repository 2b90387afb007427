#include "emit/type_functions.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"

namespace schemadiff {

namespace {

// Owns what is about to leave, for a moment.
constexpr std::string_view kOwner = "__schemadiff_leaving";

bool is_defined(const Object* shell) {
    const auto* payload = get_payload<ShellType>(shell);
    return payload != nullptr && payload->defined;
}

}  // namespace

std::vector<ObjectId> functions_of_type(const Catalog& catalog, const ObjectId& shell) {
    std::vector<ObjectId> functions;
    auto position = catalog.position(shell);
    if (!position || !is_defined(catalog.find(shell))) return functions;
    for (const Link& link : catalog.dependents(*position)) {
        const ObjectId& user = catalog.objects()[link.object].id;
        if (user.kind == Kind::function) functions.push_back(user);
    }
    return functions;
}

bool leaves_with_type(const EmitContext& context, const ObjectId& function) {
    auto position = context.source().position(function);
    if (!position) return false;
    for (const Link& link : context.source().dependencies(*position)) {
        const Object& needed = context.source().objects()[link.object];
        if (is_defined(&needed) && context.is_dropped(needed.id)) return true;
    }
    return false;
}

// DROP OWNED drops what needs one another in one go, and by itself refuses when anything else needs any of it.
std::string drop_together_sql(const std::string& type, const std::vector<std::string>& functions) {
    std::string body = fmt::format("\nBEGIN\n    CREATE ROLE {0};\n    ALTER TYPE {1} OWNER TO {0};\n", kOwner, type);
    for (const std::string& function : functions)
        body += fmt::format("    ALTER FUNCTION {} OWNER TO {};\n", function, kOwner);
    body += fmt::format("    DROP OWNED BY {0} RESTRICT;\n    DROP ROLE {0};\nEND\n", kOwner);
    return "DO " + quote_dollar(body);
}

}  // namespace schemadiff
