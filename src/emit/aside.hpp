// A type that is replaced while columns hold its values: it moves out of its name, the new one takes the name, the
// columns are converted (by the columns' own statements), the old one is dropped. A type that no column holds is
// dropped and created.
#pragma once

#include <string>
#include <string_view>

#include "emit/emit.hpp"

namespace schemadiff {

// Is there a column whose values must be carried over?
bool is_stored(const EmitContext& context, const ObjectId& type);

// "status__schemadiff_old": within 63 bytes, taken by no relation or type on either side, the same for the same
// catalogs. `suffix` tells further names of one type apart.
std::string aside_name(const EmitContext& context, const ObjectId& type, std::string_view suffix = {});

// "ALTER TYPE public.status RENAME TO status__schemadiff_old", "DROP TYPE public.status__schemadiff_old".
std::string rename_sql(std::string_view word, const ObjectId& type, const std::string& aside);
std::string drop_aside_sql(std::string_view word, const ObjectId& type, const std::string& aside);

// Who has to be gone before a type moves out of its name: those whose own DROP spells the name, or all that do not hold
// values of it.
enum class NamedBy { spelling, anything };

// A statement that helps to move `before` out of its name. Several of them keep the order in which they are added.
Statement& add_move_aside(const EmitContext& context, Statements& out, const Object& before, std::string sql,
                          NamedBy users = NamedBy::spelling);

// The last statement: nothing uses the old form any more.
Statement& add_drop_aside(const EmitContext& context, Statements& out, const Object& before, std::string sql);

// Drops it; aside when columns are converted to another kind of type that takes its name.
void drop_type(const EmitContext& context, const Object& object, std::string_view word, Statements& out);

// Drop and create, or move aside, create and drop. `word` is TYPE or DOMAIN.
template <class P>
void replace_type(const EmitContext& context, const Alteration<P>& alteration, std::string_view word, Statements& out) {
    const Object& before = alteration.before_object;
    bool stored = is_stored(context, before.id);
    std::string aside = aside_name(context, before.id);
    if (stored)
        add_move_aside(context, out, before, rename_sql(word, before.id, aside));
    else
        drop(context, before, alteration.before, out);
    create(context, alteration.after_object, alteration.after, out);
    if (stored) add_drop_aside(context, out, before, drop_aside_sql(word, before.id, aside));
}

}  // namespace schemadiff
