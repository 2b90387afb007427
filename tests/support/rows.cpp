#include "support/rows.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"

namespace schemadiff::test {

namespace {

// PostgreSQL manual 53.11 pg_class, 53.7 pg_attribute, 53.27 pg_inherits.
constexpr const char* kTables = R"(
SELECT n.nspname, c.relname, c.relkind, c.oid::text
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'S') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY 1, 2)";

// The type with all composite types in it, because a value has another text when its type got another attribute.
constexpr const char* kColumns = R"(
SELECT a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod) || COALESCE((
    WITH RECURSIVE part(oid) AS (
        SELECT a.atttypid
        UNION SELECT inner_type.oid
        FROM part JOIN pg_catalog.pg_type t ON t.oid = part.oid
            CROSS JOIN LATERAL (
                SELECT t.typelem UNION ALL SELECT t.typbasetype
                UNION ALL SELECT m.atttypid FROM pg_catalog.pg_attribute m
                          WHERE m.attrelid = t.typrelid AND m.attnum > 0 AND NOT m.attisdropped) AS inner_type(oid)
        WHERE inner_type.oid <> 0)
    SELECT ' of ' || string_agg(t.typname || '.' || m.attname || ' ' || pg_catalog.format_type(m.atttypid, m.atttypmod), ', '
                                ORDER BY t.typname, m.attnum)
    FROM part JOIN pg_catalog.pg_type t USING (oid) JOIN pg_catalog.pg_attribute m ON m.attrelid = t.typrelid
    WHERE t.typtype = 'c' AND m.attnum > 0 AND NOT m.attisdropped), '')
FROM pg_catalog.pg_attribute a
WHERE a.attrelid = $1::oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '')";

constexpr const char* kDescendants = R"(
WITH RECURSIVE below(oid) AS (
    SELECT inhrelid FROM pg_catalog.pg_inherits WHERE inhparent = $1::oid
    UNION SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN below ON i.inhparent = below.oid)
SELECT n.nspname, c.relname
FROM below JOIN pg_catalog.pg_class c USING (oid) JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace)";

TableContents read_table(Session& session, const RelationName& name, const std::string& oid, bool partitioned) {
    TableContents table;
    table.partitioned = partitioned;
    auto columns = session.execute(kColumns, {oid});
    std::string list;
    for (std::size_t i = 0; i < columns->size(); ++i) {
        table.columns[columns->string(i, 0)] = columns->string(i, 1);
        list += ", " + quote_identifier(columns->text(i, 0)) + "::text";
    }
    std::string quoted = quote_qualified(name.first, name.second);
    auto rows = session.execute(fmt::format("SELECT 1{} FROM ONLY {}", list, quoted));
    table.own_rows = rows->size();
    for (std::size_t column = 0; column < columns->size(); ++column) {
        auto& values = table.values[columns->string(column, 0)];
        for (std::size_t row = 0; row < rows->size(); ++row)
            values.push_back(rows->is_null(row, column + 1) ? std::string("NULL")
                                                            : quote_literal(rows->text(row, column + 1)));
    }
    table.all_rows =
        static_cast<std::size_t>(session.execute(fmt::format("SELECT count(*) FROM {}", quoted))->integer(0, 0));
    auto descendants = session.execute(kDescendants, {oid});
    for (std::size_t i = 0; i < descendants->size(); ++i)
        table.descendants.emplace_back(descendants->string(i, 0), descendants->string(i, 1));
    return table;
}

std::vector<std::string> rows_of(const TableContents& table, const std::vector<std::string>& columns) {
    std::vector<std::string> rows(table.own_rows);
    for (const std::string& column : columns)
        for (std::size_t row = 0; row < rows.size(); ++row) rows[row] += table.values.at(column)[row] + ' ';
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::string in_words(const std::vector<std::string>& rows) {
    constexpr std::size_t kMost = 5;
    std::string out;
    for (std::size_t i = 0; i < std::min(rows.size(), kMost); ++i) out += fmt::format("({}) ", rows[i]);
    return out;
}

class Judge {
  public:
    explicit Judge(const std::vector<DeclaredLoss>& losses) : losses_(losses) {}

    bool is_declared(const RelationName& name, const std::string& member = {}) const {
        return std::any_of(losses_.begin(), losses_.end(), [&](const DeclaredLoss& loss) {
            return loss.schema == name.first && loss.name == name.second &&
                   (loss.member.empty() || loss.member == member);
        });
    }

    std::string compare(const RelationName& name, const TableContents& before, const TableContents& after) const {
        bool declared = is_declared(name);
        for (const RelationName& below : before.descendants) declared = declared || is_declared(below);
        // The rows of a table that is partitioned on both sides are those of its partitions, which are looked at
        // themselves.
        if (declared || (before.partitioned && after.partitioned)) return {};
        if (before.partitioned != after.partitioned) {
            if (before.all_rows == after.all_rows) return {};
            return fmt::format("table {}.{}: {} rows before, {} after\n", name.first, name.second, before.all_rows,
                               after.all_rows);
        }
        std::vector<std::string> shared;
        for (const auto& [column, type] : before.columns)
            if (auto same = after.columns.find(column);
                same != after.columns.end() && same->second == type && !is_declared(name, column))
                shared.push_back(column);
        auto rows_before = rows_of(before, shared), rows_after = rows_of(after, shared);
        if (rows_before == rows_after) return {};
        return fmt::format("table {}.{}: {} rows before: {}\n  {} after: {}\n", name.first, name.second,
                           rows_before.size(), in_words(rows_before), rows_after.size(), in_words(rows_after));
    }

  private:
    const std::vector<DeclaredLoss>& losses_;
};

}  // namespace

Contents read_contents(Session& session) {
    Contents contents;
    auto relations = session.execute(kTables);
    for (std::size_t i = 0; i < relations->size(); ++i) {
        RelationName name(relations->string(i, 0), relations->string(i, 1));
        if (relations->text(i, 2) == "S") {
            auto state = session.execute(
                fmt::format("SELECT last_value, is_called FROM {}", quote_qualified(name.first, name.second)));
            contents.sequences[name] = state->string(0, 0) + (state->boolean(0, 1) ? ", used" : ", not used");
        } else {
            contents.tables[name] = read_table(session, name, relations->string(i, 3), relations->text(i, 2) == "p");
        }
    }
    return contents;
}

std::string lost_contents(const Contents& before, const Contents& after, const std::vector<DeclaredLoss>& losses) {
    Judge judge(losses);
    std::string lost;
    for (const auto& [name, table] : before.tables)
        if (auto still = after.tables.find(name); still != after.tables.end())
            lost += judge.compare(name, table, still->second);
    for (const auto& [name, state] : before.sequences) {
        auto still = after.sequences.find(name);
        // One that nobody used holds nothing but its definition.
        if (still == after.sequences.end() || still->second == state || state.find("not used") != std::string::npos ||
            judge.is_declared(name))
            continue;
        lost +=
            fmt::format("sequence {}.{}: at {} before, at {} after\n", name.first, name.second, state, still->second);
    }
    return lost;
}

}  // namespace schemadiff::test
