// TypeSystem of canonical_resolve.hpp: parse_coerce.c's can_coerce_type() and select_common_type().
#include <algorithm>

#include "parser/canonical_builtin.hpp"
#include "parser/canonical_resolve.hpp"

namespace schemadiff {

const SqlType kUnknownLiteral{{}, "unknown", {}, false, false};

bool is_unknown_literal(const SqlType& type) { return type.schema.empty() && type.name == "unknown" && !type.array; }

bool is_citext(const SqlType& type) { return type.name == "citext" && !type.schema.empty() && !type.array; }

namespace {

constexpr std::string_view kEnum = "enum";
constexpr int kMaximumDomainDepth = 32;

}  // namespace

SqlType TypeSystem::base(const SqlType& type) const {
    SqlType current = type.without_typmod();
    for (int depth = 0; depth < kMaximumDomainDepth; ++depth) {
        if (current.array || current.schema.empty() || !context_.base_type) break;
        std::string under = context_.base_type(format_type(current));
        if (under.empty() || under == kEnum) break;
        SqlType next = parse_type(under, context_);
        if (!next.known()) break;
        current = next.without_typmod();
    }
    return current;
}

bool TypeSystem::is_enum(const SqlType& type) const {
    if (type.array || type.schema.empty() || !context_.base_type) return false;
    return context_.base_type(format_type(type.without_typmod())) == kEnum;
}

char TypeSystem::category(const SqlType& type) const {
    SqlType under = base(type);
    if (!under.known()) return '\0';
    if (under.array) return category(under.element()) == '\0' ? '\0' : 'A';
    if (under.schema.empty()) return builtin_category(under);
    if (is_citext(under)) return 'S';
    return is_enum(under) ? 'E' : '\0';
}

bool TypeSystem::can_coerce(const SqlType& from, const SqlType& to) const {
    if (is_unknown_literal(from)) return true;
    if (to.schema.empty() && !to.array && builtin_category(to) == 'P') {
        SqlType under = base(from);
        if (to.name == "any" || to.name == "anyelement" || to.name == "anycompatible") return true;
        if (to.name == "anyarray" || to.name == "anycompatiblearray") return under.array;
        if (to.name == "anynonarray" || to.name == "anycompatiblenonarray") return !under.array;
        if (to.name == "anyenum") return is_enum(from);
        bool multirange = under.name.ends_with("multirange");
        if (to.name == "anyrange") return category(under) == 'R' && !multirange;
        if (to.name == "anymultirange") return category(under) == 'R' && multirange;
        return false;
    }
    if (from.same_base(to)) return true;
    SqlType under = base(from);
    if (under.same_base(to)) return true;
    if (under.array && to.array) return can_coerce(under.element(), to.element());
    // citext--1.4.sql: implicit casts to text and varchar, assignment casts otherwise.
    if (is_citext(under)) return to.schema.empty() && !to.array && (to.name == "text" || to.name == "varchar");
    if (under.array || to.array || !under.schema.empty() || !to.schema.empty()) return false;
    return has_implicit_cast(under.name, to.name);
}

SqlType TypeSystem::common_type(const std::vector<SqlType>& types) const {
    if (types.empty()) return {};
    bool understood = std::all_of(types.begin(), types.end(),
                                  [&](const SqlType& type) { return is_unknown_literal(type) || is_understood(type); });
    bool same = std::all_of(types.begin(), types.end(), [&](const SqlType& t) { return t.same_base(types[0]); });
    if (same && types[0].known() && !is_unknown_literal(types[0])) return types[0].without_typmod();
    if (!understood) return {};
    SqlType chosen = base(types[0]);
    for (std::size_t i = 1; i < types.size(); ++i) {
        SqlType next = base(types[i]);
        if (is_unknown_literal(next) || next.same_base(chosen)) continue;
        if (is_unknown_literal(chosen)) {
            chosen = next;
            continue;
        }
        if (category(next) != category(chosen)) return {};
        if (!is_preferred(chosen) && can_coerce(chosen, next) && !can_coerce(next, chosen)) chosen = next;
    }
    if (is_unknown_literal(chosen)) return {{}, "text", {}, false, false};
    bool reachable = std::all_of(types.begin(), types.end(), [&](const SqlType& t) { return can_coerce(t, chosen); });
    return reachable ? chosen : SqlType{};
}

}  // namespace schemadiff
