#include "support/probes.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"

namespace schemadiff::test {

namespace {

// PostgreSQL manual 53.11 pg_class, 53.7 pg_attribute, 53.64 pg_type.
constexpr const char* kColumns = R"(
SELECT n.nspname, c.relname, c.relkind, COALESCE(a.attname, ''),
       a.atthasdef OR a.attidentity <> '' OR t.typdefault IS NOT NULL, a.attidentity = 'a' OR a.attgenerated <> '',
       t.typcategory, pg_catalog.format_type(COALESCE(NULLIF(t.typbasetype, 0), t.oid), NULL),
       (SELECT e.enumlabel FROM pg_catalog.pg_enum e WHERE e.enumtypid IN (t.oid, t.typbasetype)
        ORDER BY e.enumsortorder LIMIT 1)
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'schemadiff')
  AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY 1, 2, a.attnum)";

struct ProbedColumn {
    std::string name;
    bool has_default = false, is_computed = false;
    std::string plausible;  // a value as text
};

struct ProbedRelation {
    bool is_table = false;
    std::vector<ProbedColumn> columns;
};

// Something that a column of the type is likely to take.
std::string plausible_value(char category, const std::string& type, std::string label) {
    static const std::map<std::string, std::string> kByType{
        {"uuid", "00000000-0000-0000-0000-000000000001"}, {"json", "{}"}, {"jsonb", "{}"}};
    static const std::map<char, std::string> kByCategory{
        {'A', "{}"}, {'B', "true"}, {'D', "2020-01-01"}, {'I', "10.0.0.1"}, {'R', "empty"}, {'S', "a"}, {'T', "1 day"}};
    if (category == 'E') return label;
    if (auto found = kByType.find(type); found != kByType.end()) return found->second;
    auto found = kByCategory.find(category);
    return found == kByCategory.end() ? "1" : found->second;
}

std::map<RelationName, ProbedRelation> read_relations(Session& session) {
    std::map<RelationName, ProbedRelation> relations;
    auto rows = session.execute(kColumns);
    for (std::size_t i = 0; i < rows->size(); ++i) {
        ProbedRelation& relation = relations[{rows->string(i, 0), rows->string(i, 1)}];
        char kind = rows->text(i, 2).front();
        relation.is_table = kind == 'r' || kind == 'p';
        if (rows->text(i, 3).empty()) continue;
        relation.columns.push_back({rows->string(i, 3), rows->boolean(i, 4), rows->boolean(i, 5),
                                    plausible_value(rows->text(i, 6).front(), rows->string(i, 7), rows->string(i, 8))});
    }
    return relations;
}

class Author {
  public:
    Author(Session& session, std::vector<Probe>& out) : session_(session), out_(out) {}

    void write_for(const RelationName& name, const ProbedRelation& relation) {
        name_ = name;
        table_ = quote_qualified(name.first, name.second);
        std::vector<std::string> all, settings;
        for (const ProbedColumn& column : relation.columns) {
            all.push_back(quote_identifier(column.name));
            if (!column.is_computed) settings.push_back(fmt::format("{0} = {0}", all.back()));
        }
        add(fmt::format("SELECT {} FROM {}", join(all, ", "), table_));
        if (!relation.is_table) return;
        add(insertion(relation));
        if (!settings.empty()) add(fmt::format("UPDATE {} SET {}", table_, join(settings, ", ")));
        add(fmt::format("DELETE FROM {} WHERE {}", table_, condition_of_a_row(all)));
    }

  private:
    void add(std::string sql) { out_.push_back({name_, std::move(sql)}); }

    // As the author found it, since not everything that looks like a table has a ctid.
    std::string condition_of_a_row(const std::vector<std::string>& columns) {
        auto row = session_.execute(fmt::format("SELECT {} FROM {} LIMIT 1", as_texts(columns), table_));
        std::vector<std::string> parts;
        for (std::size_t i = 0; row->size() > 0 && i < columns.size(); ++i)
            parts.push_back(columns[i] +
                            (row->is_null(0, i) ? " IS NULL" : "::text = " + quote_literal(row->text(0, i))));
        return parts.empty() ? "false" : join(parts, " AND ");
    }

    static std::string as_texts(const std::vector<std::string>& columns) {
        std::vector<std::string> texts;
        for (const std::string& column : columns) texts.push_back(column + "::text");
        return join(texts, ", ");
    }

    // With the values of a row that is there, or with plausible ones.
    std::string insertion(const ProbedRelation& relation) {
        std::vector<std::string> names, values;
        for (const ProbedColumn& column : relation.columns) {
            if (column.has_default || column.is_computed) continue;
            names.push_back(quote_identifier(column.name));
            values.push_back(quote_literal(column.plausible));
        }
        if (names.empty()) return fmt::format("INSERT INTO {} DEFAULT VALUES", table_);
        auto row = session_.execute(fmt::format("SELECT {} FROM {} LIMIT 1", as_texts(names), table_));
        for (std::size_t i = 0; row->size() > 0 && i < values.size(); ++i)
            values[i] = row->is_null(0, i) ? "NULL" : quote_literal(row->text(0, i));
        return fmt::format("INSERT INTO {} ({}) VALUES ({})", table_, join(names, ", "), join(values, ", "));
    }

    Session& session_;
    std::vector<Probe>& out_;
    RelationName name_;
    std::string table_;
};

std::set<std::string> read_foreign_keys(Session& session) {
    std::set<std::string> names;
    auto rows = session.execute("SELECT DISTINCT conname FROM pg_catalog.pg_constraint WHERE contype = 'f'");
    for (std::size_t i = 0; i < rows->size(); ++i) names.insert(rows->string(i, 0));
    return names;
}

bool counts(const SqlError& error, const std::set<std::string>& foreign_keys) {
    const std::string& state = error.sqlstate();
    if (state == "23505" || state == "23P01") return false;
    if (state != "23503") return true;
    std::string message = error.what();
    return std::none_of(foreign_keys.begin(), foreign_keys.end(),
                        [&](const std::string& name) { return message.find('"' + name + '"') != std::string::npos; });
}

}  // namespace

std::vector<ProbeFailure> failures_of(Session& session, const Probes& probes) {
    std::vector<ProbeFailure> failures;
    session.execute("SAVEPOINT probe");
    for (const Probe& probe : probes.statements) {
        try {
            session.execute(probe.sql + "; ROLLBACK TO probe");
        } catch (const SqlError& error) {
            session.execute("ROLLBACK TO probe");
            if (counts(error, probes.foreign_keys)) failures.push_back({probe, error.what()});
        }
    }
    return failures;
}

Probes probes_that_work(Session& session) {
    Probes written{{}, read_foreign_keys(session)};
    Author author(session, written.statements);
    for (const auto& [name, relation] : read_relations(session)) author.write_for(name, relation);
    std::set<std::string> failing;
    for (const ProbeFailure& failure : failures_of(session, written)) failing.insert(failure.probe.sql);
    std::erase_if(written.statements, [&](const Probe& probe) { return failing.count(probe.sql) > 0; });
    return written;
}

}  // namespace schemadiff::test
