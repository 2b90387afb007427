#include "emit/online/numbers.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/column_clause.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/column_pair.hpp"
#include "emit/online/helper_name.hpp"

namespace schemadiff {

namespace {

// In the helpers' own schema: no part of what is compared, and gone with it.
std::string helper_of(const ObjectId& column) { return quote_qualified(kHelperSchema, helper_name("no", column)); }

const Identity* identity_of(const EmitContext& context, const ObjectId& column) {
    return get_payload<Identity>(context.after(make_id(Kind::identity, column.schema, column.name, column.member)));
}

}  // namespace

bool is_numbered_apart(const EmitContext& context, const ObjectId& column) {
    ObjectId table = table_of(column);
    bool alone =
        links_to_children(context.target(), table).empty() && links_to_parents(context.target(), table).empty();
    // A second column has the numbers of the first.
    return alone && context.before(column) == nullptr && identity_of(context, column) != nullptr &&
           pair_after(context, column) == nullptr && context.must_stay_usable(table, column);
}

bool has_numbers(const EmitContext& context, const ObjectId& column) {
    std::vector<ObjectId> numbered = context.open.numbered();
    return std::find(numbered.begin(), numbered.end(), column) != numbered.end();
}

std::string next_number(const ObjectId& column) {
    return fmt::format("pg_catalog.nextval({}::pg_catalog.regclass)", quote_literal(helper_of(column)));
}

// Whoever may write the table may draw a number, as it is with identity columns.
std::string create_numbers(const EmitContext& context, const ObjectId& column) {
    const SequenceOptions& options = identity_of(context, column)->options;
    std::string more = sequence_options_clause(options);
    return fmt::format("CREATE SEQUENCE {0} AS {1}{2}{3};\nGRANT USAGE ON SEQUENCE {0} TO PUBLIC", helper_of(column),
                       options.data_type, more.empty() ? "" : " ", more);
}

std::string go_on_from(const std::string& other, const std::string& sequence) {
    return fmt::format("SELECT pg_catalog.setval({}::pg_catalog.regclass, last_value, is_called) FROM {}",
                       quote_literal(sequence), other);
}

std::string go_on_with_numbers(const ObjectId& column, const std::string& sequence) {
    return go_on_from(helper_of(column), sequence);
}

std::string drop_numbers(const ObjectId& column) { return "DROP SEQUENCE " + helper_of(column); }

}  // namespace schemadiff
