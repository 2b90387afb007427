#include "introspect/relation_sizes.hpp"

#include <nlohmann/json.hpp>

namespace schemadiff {

namespace {

constexpr const char* kQuery = R"(
WITH RECURSIVE wanted AS (
    SELECT (w.number - 1) AS number, c.oid AS relation
    FROM pg_catalog.json_array_elements($1::pg_catalog.json) WITH ORDINALITY AS w (name, number)
    JOIN pg_catalog.pg_namespace n ON n.nspname = w.name ->> 0
    JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = w.name ->> 1
), tree AS (
    SELECT number, relation FROM wanted
    UNION
    SELECT t.number, i.inhrelid FROM tree t JOIN pg_catalog.pg_inherits i ON i.inhparent = t.relation
)
SELECT number, pg_catalog.sum(pg_catalog.pg_relation_size(relation)) FROM tree GROUP BY number)";

}  // namespace

std::map<ObjectId, std::int64_t> relation_sizes(Session& session, const std::vector<ObjectId>& relations) {
    std::map<ObjectId, std::int64_t> sizes;
    if (relations.empty()) return sizes;
    nlohmann::json names = nlohmann::json::array();
    for (const ObjectId& id : relations) names.push_back({id.schema, id.name});
    // Looking at a size waits for whoever holds the relation exclusively; then nobody can tell, which is an answer.
    session.execute("SET lock_timeout = '2s'");
    try {
        auto rows = session.execute(kQuery, {names.dump()});
        for (std::size_t row = 0; row < rows->size(); ++row)
            if (!rows->is_null(row, 1))
                sizes[relations[static_cast<std::size_t>(rows->integer(row, 0))]] = rows->integer(row, 1);
    } catch (const SqlError& error) {
        constexpr std::string_view kLockNotAvailable = "55P03";
        if (error.sqlstate() != kLockNotAvailable) throw;
    }
    session.execute("RESET lock_timeout");
    return sizes;
}

}  // namespace schemadiff
