#include <fmt/format.h>

#include "base/quote.hpp"
#include "catalog/type_name.hpp"
#include "emit/aside.hpp"
#include "emit/domain_users.hpp"
#include "emit/removal.hpp"
#include "parser/generated_names.hpp"

namespace schemadiff {

namespace {

// The type under it, before or after this plan: what CREATE DOMAIN copies a default from.
bool is_over_default(const Catalog& catalog, const ObjectId& id) {
    auto position = catalog.position(id);
    if (!position) return false;
    for (const Link& link : catalog.dependencies(*position)) {
        const Object& under = catalog.objects()[link.object];
        auto* domain = get_payload<Domain>(&under);
        auto* base = get_payload<ShellType>(&under);
        if ((domain != nullptr && !domain->default_value.empty()) || (base != nullptr && base->has_default))
            return true;
    }
    return false;
}

// "CONSTRAINT name ", where PostgreSQL would make up another one: the domain that makes room for this one still has the
// usual name, and two of one name are allowed.
std::string not_null_name(const EmitContext& context, const ObjectId& id, const Domain& value) {
    std::string usual = make_object_name(id.name, "", "not_null");
    std::string name = value.not_null_name.value.value_or(usual);
    bool made_up = name == usual && !context.is_dropped(id);
    if (context.server_version < kDomainNotNullIsNamed || made_up) return {};
    return "CONSTRAINT " + quote_identifier(name) + ' ';
}

}  // namespace

// In pg_dump's order. The constraints come after it, as statements of their own.
void create(const EmitContext& context, const Object& object, const Domain& value, Statements& out) {
    std::string sql = "CREATE DOMAIN " + sql_name(object.id) + " AS " + value.base_type;
    if (!value.collation.empty()) sql += " COLLATE " + value.collation;
    if (value.not_null) sql += ' ' + not_null_name(context, object.id, value) + "NOT NULL";
    if (!value.default_value.empty()) sql += " DEFAULT " + value.default_value.text;
    // DEFAULT NULL would be a default: NULL of the type under it.
    if (value.default_value.empty() && !is_array(value.base_type) &&
        (is_over_default(context.target(), object.id) || is_over_default(context.source(), object.id)))
        sql += ";\nALTER DOMAIN " + sql_name(object.id) + " DROP DEFAULT";
    add_create(out, object, std::move(sql));
}

void drop(const EmitContext& context, const Object& object, const Domain&, Statements& out) {
    drop_type(context, object, "DOMAIN", out);
}

namespace {

// A function of the default is dropped and created, so the default leaves before and comes back after. For the order
// that is the same as if the domain did.
void give_default_back(const Alteration<Domain>& alteration, const std::string& sql, Statements& out) {
    if (!alteration.before.default_value.empty()) add_drop(out, alteration.before_object, sql + " DROP DEFAULT");
    const std::string& text = alteration.after.default_value.text;
    if (!text.empty()) add_create(out, alteration.after_object, sql + " SET DEFAULT " + text);
}

}  // namespace

void alter(const EmitContext& context, const Alteration<Domain>& alteration, Statements& out) {
    std::string sql = "ALTER DOMAIN " + sql_name(alteration.id());
    if (alteration.has(kConverted)) {
        give_default_back(alteration, sql, out);
    } else if (alteration.has("default_value")) {
        const std::string& text = alteration.after.default_value.text;
        concern(add_alter(out, alteration, sql + (text.empty() ? " DROP DEFAULT" : " SET DEFAULT " + text)), "B312",
                alteration.id(),
                fmt::format("INSERT without a value of {} stores something else", display_name(alteration.id())));
    }
    if (!alteration.has("not_null")) {
        if (alteration.has("not_null_name"))
            add_alter(out, alteration,
                      fmt::format("{} RENAME CONSTRAINT {} TO {}", sql,
                                  quote_identifier(*alteration.before.not_null_name.value),
                                  quote_identifier(*alteration.after.not_null_name.value)));
        return;
    }
    std::string named = not_null_name(context, alteration.id(), alteration.after);
    std::string set = named.empty() ? " SET NOT NULL" : " ADD " + named + "NOT NULL";
    Statement& statement = add_alter(out, alteration, sql + (alteration.after.not_null ? set : " DROP NOT NULL"));
    std::string name = display_name(alteration.id());
    if (!alteration.after.not_null) {
        concern(statement, "B309", alteration.id(), fmt::format("code that reads values of {} may meet NULL", name));
        return;
    }
    concern(statement, "B305", alteration.id(), fmt::format("code that writes NULL as {} fails", name));
    statement.phase = tightening_phase(context, alteration.id());
    check_domain_users(context, statement, alteration.id(), "F201", LockMode::share);
}

template <>
void replace(const EmitContext& context, const Alteration<Domain>& alteration, Statements& out) {
    auto first = out.size();
    replace_type(context, alteration, "DOMAIN", out);
    notice_redefinition(context, out[first], alteration.id(), "B306");
}

}  // namespace schemadiff
