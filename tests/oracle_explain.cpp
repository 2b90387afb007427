// The examples of the hazard table, on a server: what each says that happens, happens.
#include <algorithm>

#include <fmt/format.h>

#include "emit/hazard_example.hpp"
#include "support/fixture.hpp"
#include "support/oracle.hpp"
#include "support/sql_text.hpp"

namespace schemadiff::test {

namespace {

constexpr const char* kFileOf = "SELECT pg_relation_filenode(to_regclass($1))";
constexpr const char* kLocksOf =
    "SELECT mode FROM pg_locks WHERE locktype = 'relation' AND relation = to_regclass($1)::oid AND pid = "
    "pg_backend_pid()";

std::string text(std::string_view view) { return std::string(view); }

// A database of its own for one example.
class Example {
  public:
    Example(Fixture& fixture, const HazardRow& row, std::string_view rows)
        : fixture_(fixture), row_(row), database_(fixture.server().create_database()) {
        session_ = connect(fixture.server().url_of(database_));
        session_->execute("SET check_function_bodies = off");
        for (std::string_view sql : {row.example.before, rows})
            if (!sql.empty()) session_->execute(named(sql));
    }
    ~Example() {
        session_.reset();
        fixture_.drop(database_);
        if (speaks_of_the_database()) fixture_.server().drop_roles(database_);
    }
    Example(const Example&) = delete;
    Example& operator=(const Example&) = delete;

    Session& session() { return *session_; }

    // What the program under test says and does.
    Outcome apply() {
        TemporaryFolder folder;
        std::vector<std::string> arguments{"apply",
                                           "--mode",
                                           "direct",
                                           "--yes",
                                           "--allow-destructive",
                                           "--scratch",
                                           fixture_.server().url(),
                                           "--db",
                                           fixture_.server().url_of(database_),
                                           "--to",
                                           folder.write("schema.sql", named(row_.example.after))};
        if (speaks_of_the_database())
            arguments.insert(arguments.end(),
                             {"--database-settings", "--roles", "--allow", "D150:" + database_ + "_*"});
        return run_schemadiff(arguments);
    }

    // Rows, or the code of the error; nothing of it stays.
    std::string observe() {
        std::string seen;
        session_->execute("BEGIN");
        try {
            auto rows = session_->execute(named(row_.example.observe));
            seen = fmt::format("{} rows", rows->size());
            for (std::size_t i = 0; i < rows->size(); ++i)
                seen += ' ' + (rows->is_null(i, 0) ? "NULL" : rows->string(i, 0));
        } catch (const SqlError& error) {
            seen = error.sqlstate();
        }
        session_->execute("ROLLBACK");
        return seen;
    }

    std::string first(const char* sql, const std::string& parameter) {
        auto rows = session_->execute(sql, {parameter});
        return rows->size() == 0 || rows->is_null(0, 0) ? std::string() : rows->string(0, 0);
    }

    std::vector<std::string> locks_on(const std::string& relation) {
        std::vector<std::string> modes;
        auto rows = session_->execute(kLocksOf, {relation});
        for (std::size_t i = 0; i < rows->size(); ++i) modes.push_back(rows->string(i, 0));
        return modes;
    }

  private:
    bool speaks_of_the_database() const {
        return text(row_.example.before).find(kTheDatabase) != std::string::npos ||
               text(row_.example.after).find(kTheDatabase) != std::string::npos;
    }
    std::string named(std::string_view sql) const { return replaced(text(sql), kTheDatabase, database_); }

    Fixture& fixture_;
    const HazardRow& row_;
    std::string database_;
    std::unique_ptr<Session> session_;
};

// Bad rows stop the plan with the code that the table tells; good ones let it through.
std::string fails_on_bad_rows(Fixture& fixture, const HazardRow& row) {
    std::string complaint;
    {
        Example bad(fixture, row, row.example.bad_rows);
        try {
            bad.session().execute(example_sql(plan_example(row.example)));
            complaint += "bad rows do not stop it\n";
        } catch (const SqlError& error) {
            if (error.sqlstate() != row.example.sqlstate)
                complaint += fmt::format("stops with {}: {}\n", error.sqlstate(), error.what());
        }
        constexpr int kRefused = 3, kOldestThatTriesValues = 16;
        bool can_be_asked = row.code != "F205" || fixture.server().major() >= kOldestThatTriesValues;
        int exit_code = bad.apply().exit_code;
        if (exit_code == 0) complaint += "apply goes through in spite of bad rows\n";
        if (can_be_asked && exit_code != kRefused)
            complaint += fmt::format("nobody looks for bad rows before: apply exits {}\n", exit_code);
    }
    Example good(fixture, row, row.example.rows);
    Outcome applied = good.apply();
    return applied.exit_code == 0 ? complaint : complaint + "good rows stop it:\n" + applied.talk;
}

std::string is_observed(Fixture& fixture, const HazardRow& row) {
    Example example(fixture, row, row.example.rows);
    std::string before = example.observe();
    Outcome applied = example.apply();
    if (applied.exit_code != 0) return applied.talk;
    std::string after = example.observe();
    return before == after ? fmt::format("nothing is noticed: {} gives {}", row.example.observe, after) : std::string();
}

std::string pg_locks_name(LockMode mode) {
    std::string name;
    bool capital = true;
    for (char c : lock_mode_name(mode)) {
        if (c != ' ') name += capital ? c : static_cast<char>(c - 'A' + 'a');
        capital = c == ' ';
    }
    return name + "Lock";
}

// Every lock that the plan declares on relations of before is there while it runs.
std::string takes_its_locks(Fixture& fixture, const HazardRow& row) {
    Example example(fixture, row, row.example.rows);
    Plan plan = plan_example(row.example);
    std::string complaint;
    bool any = false;
    for (const Group& group : plan.groups)
        for (const schemadiff::Step& step : group.steps) {
            std::vector<std::string> there;
            for (const RelationLock& lock : step.statement.locks)
                there.push_back(example.first(kFileOf, display_name(lock.relation)));
            example.session().execute("BEGIN; " + step.statement.sql());
            for (std::size_t i = 0; i < there.size(); ++i) {
                const RelationLock& lock = step.statement.locks[i];
                if (lock.mode < LockMode::share_update_exclusive) continue;
                auto taken = example.locks_on(display_name(lock.relation));
                bool is_taken = std::find(taken.begin(), taken.end(), pg_locks_name(lock.mode)) != taken.end();
                any = any || is_taken;
                if (!is_taken)
                    complaint +=
                        fmt::format("{} is not locked in {}\n", display_name(lock.relation), lock_mode_name(lock.mode));
            }
            example.session().execute("COMMIT");
        }
    return any ? complaint : complaint + "no lock was seen\n";
}

// The file of the table, or of the index, is another one; for a table, old and new are there together, and the log
// grows by as much. With wal_level = minimal, small files go to the log at the end.
std::string rewrites(Fixture& fixture, const HazardRow& row) {
    Example example(fixture, row, row.example.rows);
    std::string relation = text(row.example.object);
    if (row.code == "R502") relation = "public.one_a";
    auto number = [&](const char* sql) { return example.session().execute(sql)->integer(0, 0); };
    constexpr const char* kDatabase = "SELECT pg_database_size(current_database())";
    constexpr const char* kLog = "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint";
    std::string file = example.first(kFileOf, relation);
    bool table = relation == "public.t";
    long long size = table ? number("SELECT pg_relation_size('t')") : 0;
    long long disk = number(kDatabase), log = number(kLog);
    example.session().execute("BEGIN; " + example_sql(plan_example(row.example)));
    std::string complaint;
    if (example.first(kFileOf, relation) == file) complaint += relation + " keeps its file\n";
    if (number(kDatabase) - disk < size) complaint += "no second copy is on the disk\n";
    example.session().execute("COMMIT");
    if (number(kLog) - log < size) complaint += "the log grows by less than the table\n";
    return complaint;
}

std::string examine(Fixture& fixture, const HazardRow& row) {
    for (const char* role : kRoles) fixture.server().ensure_role(role);
    if (!row.example.bad_rows.empty()) return fails_on_bad_rows(fixture, row);
    if (!row.example.observe.empty()) return is_observed(fixture, row);
    return class_of(row.code) == HazardClass::rewrite ? rewrites(fixture, row) : takes_its_locks(fixture, row);
}

bool needs_missing_extension(Fixture& fixture, const HazardRow& row) {
    if (row.example.after.find("citext") == std::string_view::npos &&
        row.example.before.find("citext") == std::string_view::npos)
        return false;
    return connect(fixture.server().url())
               ->execute("SELECT FROM pg_available_extensions WHERE name = 'citext'")
               ->size() == 0;
}

}  // namespace

std::vector<Unit> explain_units() {
    std::vector<Unit> units;
    for (const HazardRow* row : hazard_table()) {
        if (row->example.empty()) continue;
        Unit& unit = units.emplace_back();
        unit.tests.push_back({"explain", text(row->code), "", [row](Fixture& fixture) {
                                  if (needs_missing_extension(fixture, *row)) return skipped("citext is not installed");
                                  return verdict_of(examine(fixture, *row));
                              }});
    }
    return units;
}

}  // namespace schemadiff::test
