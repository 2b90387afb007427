#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "catalog/type_name.hpp"
#include "emit/aside.hpp"
#include "emit/parenthesised.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

constexpr int kMultirangesSince = 140000;

// A new constructor function of the same arguments would meet the old one, unless its arguments are another type by
// then.
bool keeps_subtype(const EmitContext& context, const Alteration<RangeType>& alteration) {
    if (alteration.before.subtype != alteration.after.subtype) return false;
    const Catalog& source = context.source();
    auto links = source.dependencies(*source.position(alteration.id()));
    return std::none_of(links.begin(), links.end(), [&](const Link& link) {
        const ObjectId& needed = source.objects()[link.object].id;
        return is_type(needed.kind) && context.is_dropped(needed);
    });
}

// PostgreSQL renames the array type with the type, and neither the multirange type nor the constructor functions.
void move_companions_aside(const EmitContext& context, const Alteration<RangeType>& alteration, Statements& out) {
    const ObjectId& id = alteration.id();
    const RangeType& before = alteration.before;
    std::string name = sql_name(id);
    std::string aside = quote_identifier(aside_name(context, id));
    auto add = [&](std::string sql) { add_move_aside(context, out, alteration.before_object, std::move(sql)); };
    if (keeps_subtype(context, alteration)) {
        add(fmt::format("ALTER FUNCTION {0}({1}, {1}) RENAME TO {2}", name, before.subtype, aside));
        add(fmt::format("ALTER FUNCTION {0}({1}, {1}, text) RENAME TO {2}", name, before.subtype, aside));
    }
    if (!before.multirange.value) return;
    const std::string& multirange = *before.multirange.value;
    std::string multirange_aside = quote_identifier(aside_name(context, id, "_multi"));
    for (const std::string& arguments : {std::string(), name, name + "[]"})
        add(fmt::format("ALTER FUNCTION {}({}) RENAME TO {}", multirange, arguments, multirange_aside));
    add(fmt::format("ALTER TYPE {} RENAME TO {}", multirange, multirange_aside));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const RangeType& value, Statements& out) {
    std::vector<std::string> options{"SUBTYPE = " + value.subtype};
    if (value.operator_class.value) options.push_back("SUBTYPE_OPCLASS = " + *value.operator_class.value);
    if (value.collation.value) options.push_back("COLLATION = " + *value.collation.value);
    if (!value.canonical.empty()) options.push_back("CANONICAL = " + value.canonical);
    if (!value.subtype_diff.empty()) options.push_back("SUBTYPE_DIFF = " + value.subtype_diff);
    if (value.multirange.value && context.server_version >= kMultirangesSince)
        options.push_back("MULTIRANGE_TYPE_NAME = " + *value.multirange.value);
    add_create(out, object, fmt::format("CREATE TYPE {} AS RANGE {}", sql_name(object.id), parenthesised(options)));
}

void drop(const EmitContext& context, const Object& object, const RangeType&, Statements& out) {
    drop_type(context, object, "TYPE", out);
}

// Never called: everything about a range type is fixed.
void alter(const EmitContext&, const Alteration<RangeType>&, Statements&) {}

template <>
void replace(const EmitContext& context, const Alteration<RangeType>& alteration, Statements& out) {
    auto first = out.size();
    if (is_stored(context, alteration.id())) move_companions_aside(context, alteration, out);
    replace_type(context, alteration, "TYPE", out);
    notice_redefinition(context, out[first], alteration.id(), "B306");
}

}  // namespace schemadiff
