// Manual: sql-grant, predefined-roles.
#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/concern.hpp"

namespace schemadiff {

namespace {

// Whoever may do what these may is as good as a superuser, or sees what all others have.
constexpr std::string_view kPowerful[] = {"pg_execute_server_program", "pg_write_server_files", "pg_read_server_files",
                                          "pg_write_all_data",         "pg_read_all_data",      "pg_maintain",
                                          "pg_create_subscription",    "pg_signal_backend"};

bool is_powerful(const EmitContext& context, const std::string& role) {
    if (std::find(std::begin(kPowerful), std::end(kPowerful), role) != std::end(kPowerful)) return true;
    const auto* known = get_payload<Role>(context.after(make_id(Kind::role, "", role)));
    return known != nullptr && (known->superuser || known->create_role || known->bypass_row_security);
}

void notice_gain(const EmitContext& context, Statement& statement, const ObjectId& id) {
    std::string what = fmt::format("role {} may do what role {} may", id.member, id.name);
    if (is_powerful(context, id.name)) what += ", which is more than any privilege on an object";
    concern(statement, "S708", id, std::move(what));
}

void notice_loss(Statement& statement, const ObjectId& id) {
    statement.phase = Phase::contract;
    concern(statement, "B315", id, fmt::format("role {} loses what it has by role {}", id.member, id.name));
}

std::string grant(const ObjectId& id, const std::vector<std::string>& options) {
    std::string sql = fmt::format("GRANT {} TO {}", quote_identifier(id.name), quote_identifier(id.member));
    return options.empty() ? sql : sql + " WITH " + join(options, ", ");
}

std::string option(std::string_view word, const IfStated& value) {
    return fmt::format("{} {}", word, *value.value == "true" ? "TRUE" : "FALSE");
}

// Before PostgreSQL 16 there is only one, in words that all servers know.
std::vector<std::string> options_of(const RoleMembership& value) {
    std::vector<std::string> options;
    bool is_old = !value.inherit.value && !value.set.value;
    if (value.admin) options.emplace_back(is_old ? "ADMIN OPTION" : "ADMIN TRUE");
    if (value.inherit.value) options.push_back(option("INHERIT", value.inherit));
    if (value.set.value) options.push_back(option("SET", value.set));
    return options;
}

std::vector<std::string> changed_options(const Alteration<RoleMembership>& change) {
    std::vector<std::string> options;
    if (!(change.before.inherit == change.after.inherit)) options.push_back(option("INHERIT", change.after.inherit));
    if (!(change.before.set == change.after.set)) options.push_back(option("SET", change.after.set));
    return options;
}

}  // namespace

void create(const EmitContext& context, const Object& object, const RoleMembership& value, Statements& out) {
    notice_gain(context, add_create(out, object, grant(object.id, options_of(value))), object.id);
}

void drop(const EmitContext&, const Object& object, const RoleMembership&, Statements& out) {
    std::string sql =
        fmt::format("REVOKE {} FROM {}", quote_identifier(object.id.name), quote_identifier(object.id.member));
    notice_loss(add_drop(out, object, std::move(sql)), object.id);
}

void alter(const EmitContext& context, const Alteration<RoleMembership>& change, Statements& out) {
    const ObjectId& id = change.id();
    std::vector<std::string> options = changed_options(change);
    if (change.after.admin && !change.before.admin)
        options.emplace_back(options.empty() ? "ADMIN OPTION" : "ADMIN TRUE");
    if (!options.empty()) notice_gain(context, add_alter(out, change, grant(id, options)), id);
    if (!change.before.admin || change.after.admin) return;
    std::string sql =
        fmt::format("REVOKE ADMIN OPTION FOR {} FROM {}", quote_identifier(id.name), quote_identifier(id.member));
    notice_loss(add_alter(out, change, std::move(sql)), id);
}

}  // namespace schemadiff
