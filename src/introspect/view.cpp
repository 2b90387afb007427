#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/options.hpp"
#include "introspect/view_columns.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_class (relkind v), pg_rewrite: the rule _RETURN is the view's query.
constexpr const char* kQuery = R"(
SELECT c.oid, c.reltype, r.oid, pg_catalog.pg_get_viewdef(c.oid), c.reloptions, {}
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid AND r.rulename = '_RETURN'
WHERE c.relkind = 'v' AND c.oid >= 16384)";

}  // namespace

std::vector<ViewColumn> view_columns(const ReadContext& context, const Rows& rows, std::size_t row,
                                     std::size_t first_column) {
    auto names = rows.array(row, first_column);
    auto types = rows.array(row, first_column + 1);
    auto collations = oids(rows.text(row, first_column + 2));
    std::vector<ViewColumn> columns;
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string collation = context.collation(collations[i]);
        columns.push_back({names[i], collation.empty() ? types[i] : types[i] + " COLLATE " + collation});
    }
    return columns;
}

std::string view_query(std::string_view printed) {
    while (!printed.empty() && (printed.back() == ';' || printed.back() == '\n')) printed.remove_suffix(1);
    while (!printed.empty() && (printed.front() == ' ' || printed.front() == '\n')) printed.remove_prefix(1);
    return std::string(printed);
}

void read_view(ReadContext& context) {
    auto rows = context.query("views", fmt::format(kQuery, kViewColumns));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        const LiveRelation* relation = context.managed_relation(rows->oid(r, 0));
        if (relation == nullptr) continue;
        View view;
        view.query = context.expressions.query(view_query(rows->text(r, 3)));
        view.options = sorted_options(*rows, r, 4);
        view.columns = view_columns(context, *rows, r, 5);
        auto handle = context.add({SystemCatalog::relation, rows->oid(r, 0)}, relation->id, std::move(view));
        if (!handle) continue;
        context.alias({SystemCatalog::type, rows->oid(r, 1)}, *handle);
        context.alias({SystemCatalog::rewrite, rows->oid(r, 2)}, *handle);
    }
}

}  // namespace schemadiff
