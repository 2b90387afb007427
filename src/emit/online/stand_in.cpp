#include "emit/online/stand_in.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/access.hpp"
#include "emit/default_access.hpp"
#include "emit/relation.hpp"
#include "emit/routine.hpp"

namespace schemadiff {

namespace {

std::string member_before(const RenamedSource& renamed, const ObjectId& member) {
    auto before = renamed.ids_before.find(member);
    return before == renamed.ids_before.end() ? member.member : before->second.member;
}

std::vector<const Object*> columns_of(const EmitContext& context, const ObjectId& table) {
    std::vector<const Object*> columns;
    for (const Link& link : context.source().dependents(*context.source().position(table))) {
        const Object& object = context.source().objects()[link.object];
        if (object.id.kind == Kind::column && link.why == EdgeKind::member_of) columns.push_back(&object);
    }
    std::sort(columns.begin(), columns.end(), [](const Object* a, const Object* b) {
        return std::get<Column>(a->payload).position < std::get<Column>(b->payload).position;
    });
    return columns;
}

// As the reader of the old name knows them. A view has its columns from its query, under the names that it had.
std::string column_list(const EmitContext& context, const RenamedSource& renamed, const ObjectId& relation) {
    if (relation.kind != Kind::table) return "*";
    std::vector<std::string> parts;
    for (const Object* column : columns_of(context, relation)) {
        std::string part = quote_identifier(column->id.member), old = member_before(renamed, column->id);
        if (old != column->id.member) part += " AS " + quote_identifier(old);
        parts.push_back(part);
    }
    return join(parts, ", ");
}

std::string view_of(const EmitContext& context, const RenamedSource& renamed, const Alias& alias) {
    constexpr int kSecurityInvoker = 150000;
    return fmt::format("CREATE VIEW {}{} AS SELECT {} FROM {}", sql_name(alias.stand_in()),
                       context.server_version >= kSecurityInvoker ? " WITH (security_invoker='true')" : "",
                       column_list(context, renamed, alias.after), sql_name(alias.after));
}

template <class Routine>
Statement routine_once_more(const EmitContext& context, const Object& routine, const Alias& alias) {
    Statements made;
    Object copy = routine;
    copy.id = alias.stand_in();
    create(context, copy, std::get<Routine>(copy.payload), made);
    return std::move(made.front());
}

Statement definition(const EmitContext& context, const RenamedSource& renamed, const Alias& alias) {
    const Object& object = *context.before(alias.after);
    if (alias.after.kind == Kind::function) return routine_once_more<Function>(context, object, alias);
    if (alias.after.kind == Kind::aggregate) return routine_once_more<Aggregate>(context, object, alias);
    Statement statement;
    if (alias.after.kind == Kind::schema)
        statement.head = "CREATE SCHEMA " + sql_name(alias.stand_in());
    else if (alias.stand_in().kind == Kind::domain)
        statement.head = fmt::format("CREATE DOMAIN {} AS {}", sql_name(alias.stand_in()), sql_name(alias.after));
    else
        statement.head = view_of(context, renamed, alias);
    return statement;
}

// What GRANT and ALTER .. OWNER TO call it.
std::string word_for(const EmitContext& context, const Alias& alias) {
    return std::string(is_routine(alias.after.kind) ? object_word(*context.before(alias.after))
                                                    : traits(alias.stand_in().kind).sql_name);
}

std::string granted_word(const EmitContext& context, const Alias& alias) {
    if (alias.after.kind == Kind::aggregate) return "FUNCTION";
    return alias.stand_in().kind == Kind::view ? "TABLE" : word_for(context, alias);
}

class Rights {
  public:
    Rights(const EmitContext& context, const RenamedSource& renamed, const Alias& alias)
        : context_(context), renamed_(renamed), alias_(alias), stand_in_(alias.stand_in()) {
        if (const auto* owner = get_payload<Owner>(context.before(satellite_id(Kind::owner, alias.after))))
            owner_ = owner->role;
    }

    std::string sql() {
        if (!owner_.empty())
            sql_ += fmt::format(";\nALTER {} {} OWNER TO {}", word_for(context_, alias_), sql_name(stand_in_),
                                quote_identifier(owner_));
        give(alias_.after, {});
        if (alias_.after.kind == Kind::table)
            for (const Object* column : columns_of(context_, alias_.after))
                give(column->id, member_before(renamed_, column->id));
        return std::move(sql_);
    }

  private:
    // What the thing under its new name grants, and nothing that default privileges add.
    void give(const ObjectId& subject, const std::string& column) {
        AccessList before(access_default(subject.kind)), after(access_default(subject.kind));
        if (column.empty()) allow_default_privileges(context_, stand_in_, before);
        std::vector<std::string> owners;
        if (!owner_.empty()) owners.push_back(owner_);
        if (const auto* privilege = get_payload<Privilege>(context_.before(satellite_id(Kind::privilege, subject))))
            after.state(*privilege, owners);
        std::string object = granted_word(context_, alias_) + ' ' + sql_name(stand_in_);
        for (const AccessStep& step : access_steps(before, after))
            sql_ += ";\n" + access_sql(step, object, column,
                                       owner_.empty() ? std::string("CURRENT_USER") : quote_identifier(owner_));
    }

    const EmitContext& context_;
    const RenamedSource& renamed_;
    const Alias& alias_;
    ObjectId stand_in_;
    std::string owner_;  // empty: nobody says
    std::string sql_;
};

}  // namespace

bool can_stand_in_for(const Object& object) {
    // A function in C is for superusers to make.
    if (const auto* function = get_payload<Function>(&object))
        return function->language != "c" && function->language != "internal";
    if (const auto* aggregate = get_payload<Aggregate>(&object)) return aggregate->aggregate_kind == "normal";
    return is_any_of(object.id.kind, Kind::schema, Kind::table, Kind::view, Kind::materialized_view, Kind::enum_type,
                     Kind::composite_type, Kind::range_type, Kind::domain);
}

Statement create_stand_in(const EmitContext& context, const RenamedSource& renamed, const Alias& alias) {
    Statement statement = definition(context, renamed, alias);
    statement.head = statement.sql() + Rights(context, renamed, alias).sql();
    return statement;
}

}  // namespace schemadiff
