#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/concern.hpp"
#include "emit/parenthesised.hpp"

namespace schemadiff {

namespace {

struct Support {
    std::string_view field, word;
    std::string BaseType::*function;
};

constexpr Support kSupport[] = {
    {"receive", "RECEIVE", &BaseType::receive},       {"send", "SEND", &BaseType::send},
    {"typmod_in", "TYPMOD_IN", &BaseType::typmod_in}, {"typmod_out", "TYPMOD_OUT", &BaseType::typmod_out},
    {"analyze", "ANALYZE", &BaseType::analyze},       {"subscript", "SUBSCRIPT", &BaseType::subscript},
};

ObjectId shell_of(const ObjectId& id) { return make_id(Kind::shell_type, id.schema, id.name); }

// As pg_dump writes it.
std::string definition(const ObjectId& id, const ShellType& shell, const BaseType& base) {
    std::vector<std::string> parts{
        "INTERNALLENGTH = " +
            (shell.length == kVariableLength ? std::string("variable") : std::to_string(shell.length)),
        "INPUT = " + shell.input, "OUTPUT = " + shell.output};
    for (const Support& support : kSupport)
        if (const std::string& function = base.*support.function; !function.empty())
            parts.push_back(fmt::format("{} = {}", support.word, function));
    if (shell.collatable) parts.emplace_back("COLLATABLE = true");
    if (shell.has_default) parts.push_back("DEFAULT = " + quote_literal(shell.default_value));
    if (!shell.element.empty()) parts.push_back("ELEMENT = " + shell.element);
    if (shell.category != "U") parts.push_back("CATEGORY = " + quote_literal(shell.category));
    if (shell.preferred) parts.emplace_back("PREFERRED = true");
    if (shell.delimiter != ",") parts.push_back("DELIMITER = " + quote_literal(shell.delimiter));
    parts.push_back("ALIGNMENT = " + shell.alignment);
    parts.push_back("STORAGE = " + shell.storage);
    if (shell.by_value) parts.emplace_back("PASSEDBYVALUE");
    return fmt::format("CREATE TYPE {} {}", sql_name(id), parenthesised(parts));
}

template <class Chosen>
std::string set_sql(const ObjectId& id, const BaseType& base, Chosen&& is_chosen) {
    std::vector<std::string> parts;
    for (const Support& support : kSupport) {
        const std::string& function = base.*support.function;
        if (is_chosen(support))
            parts.push_back(fmt::format("{} = {}", support.word, function.empty() ? "NONE" : function));
    }
    return fmt::format("ALTER TYPE {} SET ({})", sql_name(id), join(parts, ", "));
}

// It stays, and only leaves its functions to be made anew.
bool stays_defined(const EmitContext& context, const ObjectId& id) {
    const auto* before = get_payload<ShellType>(context.before(shell_of(id)));
    return before != nullptr && before->defined && !context.is_dropped(shell_of(id));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const BaseType& value, Statements& out) {
    if (stays_defined(context, object.id)) {
        add_create(out, object, set_sql(object.id, value, [&](const Support& support) {
                       return !(value.*support.function).empty();
                   }));
        return;
    }
    const auto& shell = std::get<ShellType>(context.after(shell_of(object.id))->payload);
    add_create(out, object, definition(object.id, shell, value));
}

// With its shell, whose statement says so, it leaves as a whole.
void drop(const EmitContext& context, const Object& object, const BaseType& value, Statements& out) {
    if (!stays_defined(context, object.id)) return;
    add_drop(out, object, set_sql(object.id, BaseType{}, [&](const Support& support) {
                 return !(value.*support.function).empty();
             }));
}

void alter(const EmitContext&, const Alteration<BaseType>& change, Statements& out) {
    add_alter(out, change,
              set_sql(change.id(), change.after, [&](const Support& support) { return change.has(support.field); }));
}

}  // namespace schemadiff
