#include "emit/apply/read_open_expand.hpp"

namespace schemadiff {

namespace {

// The second column: whether the role may read it.
constexpr const char* kTables = R"(
SELECT c.relname, pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT')
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'schemadiff' AND c.relname IN ('open', 'kept') AND c.relkind = 'r')";

// A column is looked for by its name: its table may have got another one meanwhile. What is gone is not kept any more.
constexpr const char* kKept = R"(
SELECT k.name, k.kind, k.schema_name, k.object_name, k.member, n.nspname, c.relname,
    pg_catalog.pg_size_pretty(CASE WHEN k.kind = 'column' THEN (
        SELECT c.reltuples * (1 - s.null_frac) * s.avg_width FROM pg_catalog.pg_stats s
        WHERE s.schemaname = n.nspname AND s.tablename = c.relname AND s.attname = k.name AND NOT s.inherited)::bigint
    ELSE pg_catalog.pg_total_relation_size(c.oid) END),
    pg_catalog.to_char(k.since, 'YYYY-MM-DD HH24:MI'), EXTRACT(day FROM pg_catalog.now() - k.since)::integer
FROM schemadiff.kept k
    LEFT JOIN pg_catalog.pg_attribute a
        ON k.kind = 'column' AND a.attname = k.name AND a.attinhcount = 0 AND NOT a.attisdropped
    JOIN pg_catalog.pg_class c
        ON c.oid = CASE WHEN k.kind = 'column' THEN a.attrelid
                        ELSE pg_catalog.to_regclass('schemadiff.' || pg_catalog.quote_ident(k.name)) END
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
ORDER BY k.name)";

std::vector<KeptState> read_kept(Session& session) {
    std::vector<KeptState> kept;
    auto rows = session.execute(kKept);
    for (std::size_t row = 0; row < rows->size(); ++row) {
        auto kind = kind_from_word(rows->text(row, 1));
        if (!kind) continue;
        std::string member = *kind == Kind::column ? rows->string(row, 0) : std::string();
        kept.push_back({{make_id(*kind, rows->string(row, 5), rows->string(row, 6), member),
                         make_id(*kind, rows->string(row, 2), rows->string(row, 3), rows->string(row, 4))},
                        rows->is_null(row, 7) ? std::string() : rows->string(row, 7),
                        rows->string(row, 8),
                        rows->integer(row, 9)});
    }
    return kept;
}

std::vector<OpenEntry> read_entries(Session& session) {
    std::vector<OpenEntry> entries;
    auto rows = session.execute("SELECT kind, object, detail FROM schemadiff.open ORDER BY kind, object");
    for (std::size_t row = 0; row < rows->size(); ++row)
        entries.push_back({rows->string(row, 0), rows->string(row, 1), rows->string(row, 2)});
    return entries;
}

// Asks what is there and may be read, and hands the names to the reader.
template <class Read>
void read_tables(Session& session, Read&& read) {
    auto tables = session.execute(kTables);
    for (std::size_t row = 0; row < tables->size(); ++row) read(tables->text(row, 0), tables->boolean(row, 1));
}

}  // namespace

OpenExpand read_open_expand(Session& session) {
    OpenExpand open;
    read_tables(session, [&](std::string_view table, bool may_read) {
        (table == "open" ? open.exists : open.has_kept) = true;
        if (table == "open") open.entries = read_entries(session);
        if (table == "kept" && may_read)
            for (KeptState& state : read_kept(session)) open.kept.push_back(std::move(state.kept));
    });
    return open;
}

std::vector<KeptState> read_kept_states(Session& session) {
    std::vector<KeptState> states;
    read_tables(session, [&](std::string_view table, bool) {
        if (table == "kept") states = read_kept(session);
    });
    return states;
}

}  // namespace schemadiff
