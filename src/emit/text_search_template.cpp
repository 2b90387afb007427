#include <fmt/format.h>

#include "base/text.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

void create(const EmitContext&, const Object& object, const TextSearchTemplate& value, Statements& out) {
    std::vector<std::string> functions;
    auto add = [&](const char* word, const std::string& function) {
        if (!function.empty()) functions.push_back(fmt::format("{} = {}", word, function));
    };
    add("INIT", value.init);
    add("LEXIZE", value.lexize);
    add_create(out, object,
               fmt::format("CREATE TEXT SEARCH TEMPLATE {} ({})", sql_name(object.id), join(functions, ", ")));
}

void drop(const EmitContext& context, const Object& object, const TextSearchTemplate&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP TEXT SEARCH TEMPLATE " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
}

void alter(const EmitContext&, const Alteration<TextSearchTemplate>&, Statements&) {}

}  // namespace schemadiff
