// What is printed has a psql variable in place of each value; apply knows the values. Manual: sql-createusermapping.
#include "base/quote.hpp"
#include "emit/concern.hpp"
#include "emit/foreign_options.hpp"
#include "emit/removal.hpp"
#include "emit/secret_variable.hpp"

namespace schemadiff {

namespace {

std::string named(const ObjectId& id) {
    return fmt::format("USER MAPPING FOR {} SERVER {}", id.member.empty() ? "PUBLIC" : quote_identifier(id.member),
                       quote_identifier(id.name));
}

WriteValue variable_of(const ObjectId& id) {
    return [id](const std::string& option, const std::string&) {
        return secret_variable({id.name, id.member.empty() ? "public" : id.member, option});
    };
}

void hide(Statement& statement, const ObjectId& id, std::string shown) {
    if (shown == statement.head) return;
    statement.shown = std::move(shown);
    concern(statement, "X908", id,
            fmt::format("the options of the user mapping for {} are secrets: apply writes them, nothing prints them",
                        display_name(id)));
}

Options known(const UserMapping& mapping) { return mapping.options.known.value_or(Options{}); }

}  // namespace

void create(const EmitContext&, const Object& object, const UserMapping& value, Statements& out) {
    std::string sql = "CREATE " + named(object.id);
    Statement& statement = add_create(out, object, sql + foreign_options_clause(known(value)));
    hide(statement, object.id, sql + foreign_options_clause(known(value), variable_of(object.id)));
}

void drop(const EmitContext& context, const Object& object, const UserMapping&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP " + named(object.id));
    statement.phase = removal_phase(context, object.id);
}

void alter(const EmitContext&, const Alteration<UserMapping>& change, Statements& out) {
    Options before = known(change.before), after = known(change.after);
    std::string sql = "ALTER " + named(change.id());
    Statement& statement = add_alter(out, change, sql + foreign_option_changes(before, after));
    hide(statement, change.id(), sql + foreign_option_changes(before, after, variable_of(change.id())));
}

}  // namespace schemadiff
