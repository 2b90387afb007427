#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/aside.hpp"
#include "emit/removal.hpp"
#include "emit/type_functions.hpp"

namespace schemadiff {

namespace {

ObjectId base_of(const ObjectId& shell) { return make_id(Kind::base_type, shell.schema, shell.name); }

// All of it: the shell, the type, its functions.
std::vector<ObjectId> parts_of(const EmitContext& context, const ObjectId& shell) {
    std::vector<ObjectId> parts = functions_of_type(context.source(), shell);
    parts.push_back(shell);
    parts.push_back(base_of(shell));
    return parts;
}

void drop_defined(const EmitContext& context, const Object& object, Statements& out) {
    std::vector<std::string> functions;
    for (const ObjectId& function : functions_of_type(context.source(), object.id))
        functions.push_back(sql_name(function));
    Statement& statement = add_drop(out, object, drop_together_sql(sql_name(object.id), functions));
    statement.destroys = parts_of(context, object.id);
    statement.phase = removal_phase(context, object.id);
    notice_removal(context, statement, base_of(object.id), "B304");
    notice_redefinition(context, statement, object.id, "B306");
}

// While columns are converted, the old type and its functions go by other names.
class Aside {
  public:
    Aside(const EmitContext& context, const Object& shell)
        : context_(context), shell_(shell), type_(sql_name(shell.id)), name_(aside_name(context, shell.id)) {
        int number = 0;
        for (const ObjectId& function : functions_of_type(context.source(), shell.id)) add(function, ++number);
    }

    void move(Statements& out) {
        renames_.insert(renames_.begin(), rename_sql("TYPE", shell_.id, name_));
        Statement& statement = add_drop(out, shell_, join(renames_, ";\n"));
        statement.vacates = parts_of(context_, shell_.id);
        if (context_.mode == Mode::online) statement.phase = Phase::contract;
        await_other_routines(statement);
        notice_redefinition(context_, statement, shell_.id, "B306");
    }

    void drop(Statements& out) const {
        const Object& base = *context_.before(base_of(shell_.id));
        Statement& statement = add_drop_aside(context_, out, base, drop_together_sql(aside_type(), functions_));
        statement.destroys = parts_of(context_, shell_.id);
    }

  private:
    std::string aside_type() const { return quote_qualified(shell_.id.schema, name_); }

    // A function of the type itself is another one as soon as the type has another name; one of other types would meet
    // the new one.
    void add(const ObjectId& function, int number) {
        std::string arguments;
        bool names_type = function.signature == type_;
        std::string name = quote_qualified(function.schema, function.name);
        if (!names_type) {
            std::string moved = aside_name(context_, shell_.id, fmt::format("_{}", number));
            renames_.push_back(
                fmt::format("ALTER FUNCTION {} RENAME TO {}", sql_name(function), quote_identifier(moved)));
            name = quote_qualified(function.schema, moved);
        }
        functions_.push_back(fmt::format("{}({})", name, names_type ? aside_type() : function.signature));
    }

    void await_other_routines(Statement& statement) const {
        for (const Link& link : context_.source().dependents(*context_.source().position(base_of(shell_.id)))) {
            const ObjectId& user = context_.source().objects()[link.object].id;
            if (user.kind == Kind::function || user.kind == Kind::aggregate) statement.awaits_removal.push_back(user);
        }
    }

    const EmitContext& context_;
    const Object& shell_;
    std::string type_, name_;
    std::vector<std::string> renames_, functions_;
};

}  // namespace

void create(const EmitContext&, const Object& object, const ShellType&, Statements& out) {
    add_create(out, object, "CREATE TYPE " + sql_name(object.id));
}

void drop(const EmitContext& context, const Object& object, const ShellType& value, Statements& out) {
    if (value.defined)
        drop_defined(context, object, out);
    else
        drop_type(context, object, "TYPE", out);
}

// That it is defined, CREATE TYPE of the type says.
void alter(const EmitContext&, const Alteration<ShellType>& change, Statements& out) {
    if (change.before.defined)
        add_alter(out, change,
                  fmt::format("ALTER TYPE {} SET (STORAGE = {})", sql_name(change.id()), change.after.storage));
}

template <>
void replace(const EmitContext& context, const Alteration<ShellType>& alteration, Statements& out) {
    bool stored = is_stored(context, base_of(alteration.id()));
    if (stored) {
        Aside aside(context, alteration.before_object);
        aside.move(out);
        create(context, alteration.after_object, alteration.after, out);
        aside.drop(out);
    } else {
        drop(context, alteration.before_object, alteration.before, out);
        create(context, alteration.after_object, alteration.after, out);
    }
}

}  // namespace schemadiff
