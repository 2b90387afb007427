#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/aside.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

std::string definition(const Collation& value) {
    std::vector<std::string> parts{"provider = " + value.provider};
    if (value.provider != "libc") {
        parts.push_back("locale = " + quote_literal(value.locale));
    } else if (value.collate == value.ctype) {
        parts.push_back("locale = " + quote_literal(value.collate));
    } else {
        parts.push_back("lc_collate = " + quote_literal(value.collate));
        parts.push_back("lc_ctype = " + quote_literal(value.ctype));
    }
    if (!value.deterministic) parts.emplace_back("deterministic = false");
    if (!value.rules.empty()) parts.push_back("rules = " + quote_literal(value.rules));
    return '(' + join(parts, ", ") + ')';
}

}  // namespace

void create(const EmitContext&, const Object& object, const Collation& value, Statements& out) {
    add_create(out, object, fmt::format("CREATE COLLATION {} {}", sql_name(object.id), definition(value)));
}

void drop(const EmitContext& context, const Object& object, const Collation&, Statements& out) {
    Statement& statement = add_drop(out, object, "DROP COLLATION " + sql_name(object.id));
    statement.phase = removal_phase(context, object.id);
    notice_removal(context, statement, object.id, "B304");
}

void alter(const EmitContext&, const Alteration<Collation>&, Statements&) {}

// Columns that collate by it pass to the new one.
template <>
void replace(const EmitContext& context, const Alteration<Collation>& alteration, Statements& out) {
    auto first = out.size();
    replace_type(context, alteration, "COLLATION", out);
    notice_redefinition(context, out[first], alteration.id(), "B306");
}

}  // namespace schemadiff
