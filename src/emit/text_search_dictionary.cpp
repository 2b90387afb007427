#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/concern.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

std::string name_of(const std::string& option) { return option.substr(0, option.find('=')); }

std::string assignment(const std::string& option) {
    return quote_identifier(name_of(option)) + " = " + quote_literal(option.substr(option.find('=') + 1));
}

}  // namespace

void create(const EmitContext&, const Object& object, const TextSearchDictionary& value, Statements& out) {
    std::vector<std::string> parts{"TEMPLATE = " + value.based_on};
    for (const std::string& option : value.in_order) parts.push_back(assignment(option));
    add_create(out, object,
               fmt::format("CREATE TEXT SEARCH DICTIONARY {} ({})", sql_name(object.id), join(parts, ", ")));
}

void drop(const EmitContext& context, const Object& object, const TextSearchDictionary&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP TEXT SEARCH DICTIONARY " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    notice_removal(context, statement, object.id, "B304");
}

// What is said moves behind what is not, so that all of it is said.
void alter(const EmitContext&, const Alteration<TextSearchDictionary>& change, Statements& out) {
    const Options& before = change.before.options;
    const Options& after = change.after.in_order;
    std::vector<std::string> parts;
    for (const std::string& option : after) parts.push_back(assignment(option));
    for (const std::string& option : before) {
        bool stays = std::any_of(after.begin(), after.end(),
                                 [&](const std::string& each) { return name_of(each) == name_of(option); });
        if (!stays) parts.push_back(quote_identifier(name_of(option)));
    }
    Statement& statement = add_alter(
        out, change, fmt::format("ALTER TEXT SEARCH DICTIONARY {} ({})", sql_name(change.id()), join(parts, ", ")));
    concern(statement, "B306", change.id(),
            fmt::format("words are found as {} says now; what is stored was made before", display_name(change.id())));
}

}  // namespace schemadiff
