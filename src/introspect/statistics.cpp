#include <algorithm>

#include <fmt/format.h>

#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_statistic_ext. Expressions came with PostgreSQL 14. Columns are those that pg_depend names, too.
constexpr const char* kQuery = R"(
SELECT s.oid, s.stxrelid, n.nspname, s.stxname, s.stxkind, s.stxkeys, coalesce(s.stxstattarget, -1), {}
FROM pg_catalog.pg_statistic_ext s JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace
WHERE s.oid >= 16384)";

// e stands for the expressions alone; it comes with every other kind when there are some.
std::vector<std::string> kinds_of(std::string_view letters) {
    std::vector<std::string> kinds;
    if (letters.find('f') != std::string_view::npos) kinds.emplace_back("dependencies");
    if (letters.find('m') != std::string_view::npos) kinds.emplace_back("mcv");
    if (letters.find('d') != std::string_view::npos) kinds.emplace_back("ndistinct");
    return kinds;
}

}  // namespace

void read_statistics(ReadContext& context) {
    auto rows = context.query(
        "extended statistics",
        fmt::format(kQuery, context.since(14) ? "pg_catalog.pg_get_statisticsobjdef_expressions(s.oid)" : "NULL"));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        const LiveRelation* relation = context.managed_relation(rows->oid(r, 1));
        if (relation == nullptr || context.belongs_to_extension(SystemCatalog::statistics, rows->oid(r, 0))) continue;
        ExtendedStatistics statistics;
        statistics.relation = relation->id;
        statistics.kinds = kinds_of(rows->text(r, 4));
        statistics.columns = context.column_names(*relation, numbers(rows->text(r, 5)));
        std::sort(statistics.columns.begin(), statistics.columns.end());
        statistics.target = static_cast<int>(rows->integer(r, 6));
        if (!rows->is_null(r, 7))
            for (const std::string& text : rows->array(r, 7))
                statistics.expressions.push_back(context.expressions.scalar(strip_parentheses(text), &relation->id));
        context.add_member({SystemCatalog::statistics, rows->oid(r, 0)}, relation->id,
                           make_id(Kind::statistics, rows->string(r, 2), rows->string(r, 3)), std::move(statistics));
    }
}

}  // namespace schemadiff
