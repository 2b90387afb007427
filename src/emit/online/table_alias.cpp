#include "emit/online/table_alias.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/concern.hpp"
#include "emit/online/helper_name.hpp"

namespace schemadiff {

namespace {

bool is_taken(const Catalog& catalog, const ObjectId& id) {
    for (Kind kind : {Kind::table, Kind::view, Kind::materialized_view, Kind::sequence, Kind::index})
        if (catalog.find(make_id(kind, id.schema, id.name)) != nullptr) return true;
    return false;
}

// As the reader of the old name knows them.
std::string column_list(const EmitContext& context, const RenamedSource& renamed, const ObjectId& table) {
    std::vector<const Object*> columns;
    for (const Link& link : context.source().dependents(*context.source().position(table))) {
        const Object& object = context.source().objects()[link.object];
        if (object.id.kind == Kind::column && link.why == EdgeKind::member_of) columns.push_back(&object);
    }
    std::sort(columns.begin(), columns.end(), [](const Object* a, const Object* b) {
        return std::get<Column>(a->payload).position < std::get<Column>(b->payload).position;
    });
    std::vector<std::string> parts;
    for (const Object* column : columns) {
        auto before = renamed.ids_before.find(column->id);
        const std::string& old = before == renamed.ids_before.end() ? column->id.member : before->second.member;
        std::string part = quote_identifier(column->id.member);
        if (old != column->id.member) part += " AS " + quote_identifier(old);
        parts.push_back(part);
    }
    return join(parts, ", ");
}

// What the table grants, the view has to grant as well.
std::string grants(const EmitContext& context, const TableAlias& alias) {
    std::string sql;
    std::string view = quote_qualified(alias.before.schema, alias.before.name);
    if (const auto* owner = get_payload<Owner>(context.before(satellite_id(Kind::owner, alias.after))))
        sql += fmt::format(";\nALTER VIEW {} OWNER TO {}", view, quote_identifier(owner->role));
    const auto* privilege = get_payload<Privilege>(context.before(satellite_id(Kind::privilege, alias.after)));
    if (privilege == nullptr) return sql;
    for (const Grant& grant : privilege->granted)
        sql += fmt::format(";\nGRANT {} ON {} TO {}{}", grant.privilege, view,
                           grant.grantee.empty() ? "PUBLIC" : quote_identifier(grant.grantee),
                           grant.grant_option ? " WITH GRANT OPTION" : "");
    return sql;
}

}  // namespace

std::vector<TableAlias> aliases_of(const EmitContext& context, const RenamedSource& renamed) {
    std::vector<TableAlias> aliases;
    for (const auto& [after, before] : renamed.ids_before) {
        bool own_name = after.name != before.name || after.schema != before.schema;
        if (after.kind != Kind::table || !own_name || is_helper(after)) continue;
        if (context.source().find(make_id(Kind::schema, {}, before.schema)) == nullptr) continue;
        if (is_taken(context.source(), before) || is_taken(context.target(), before)) continue;
        if (hinted_strategy(context.target(), after, after) != Strategy::inplace) aliases.push_back({before, after});
    }
    std::sort(aliases.begin(), aliases.end());
    return aliases;
}

Statement create_alias(const EmitContext& context, const RenamedSource& renamed, const TableAlias& alias) {
    constexpr int kSecurityInvoker = 150000;
    Statement statement;
    statement.head =
        fmt::format("CREATE VIEW {}{} AS SELECT {} FROM {}{}", quote_qualified(alias.before.schema, alias.before.name),
                    context.server_version >= kSecurityInvoker ? " WITH (security_invoker='true')" : "",
                    column_list(context, renamed, alias.after), sql_name(alias.after), grants(context, alias));
    statement.subject = alias.after;
    statement.verb = Verb::alter;
    statement.reason = "code that knows the old name goes on until contract";
    return statement;
}

Statement drop_alias(const TableAlias& alias) {
    Statement statement;
    statement.head = "DROP VIEW " + quote_qualified(alias.before.schema, alias.before.name);
    statement.subject = alias.after;
    statement.verb = Verb::alter;
    statement.phase = Phase::contract;
    statement.reason = "the old name of the table";
    concern(statement, "B301", alias.after, fmt::format("code that still names {} fails", display_name(alias.before)));
    return statement;
}

}  // namespace schemadiff
