#include <fmt/format.h>

#include "base/text.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

void create(const EmitContext&, const Object& object, const TextSearchParser& value, Statements& out) {
    std::vector<std::string> functions;
    auto add = [&](const char* word, const std::string& function) {
        if (!function.empty()) functions.push_back(fmt::format("{} = {}", word, function));
    };
    add("START", value.start);
    add("GETTOKEN", value.token);
    add("END", value.end);
    add("LEXTYPES", value.lextypes);
    add("HEADLINE", value.headline);
    add_create(out, object,
               fmt::format("CREATE TEXT SEARCH PARSER {} ({})", sql_name(object.id), join(functions, ", ")));
}

void drop(const EmitContext& context, const Object& object, const TextSearchParser&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP TEXT SEARCH PARSER " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
}

void alter(const EmitContext&, const Alteration<TextSearchParser>&, Statements&) {}

}  // namespace schemadiff
