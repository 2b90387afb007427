// What apply looks at before it asks for a lock, what it does when something goes wrong in the middle, and what it
// keeps.
#include "support/stage.hpp"

namespace schemadiff::test {

namespace {

std::string who_is_in_the_way_is_told(Fixture& fixture) {
    Stage stage(fixture);
    auto other = stage.session();
    other->execute("SET application_name = 'forgetful'; BEGIN; SELECT FROM users");
    stage.sql("SELECT pg_sleep(1.2)");
    Outcome outcome = stage.run({"apply", "--yes", "--lock-attempts", "2"}, kNew);
    other->execute("ROLLBACK");
    std::string complaint = expect_failure(stage, outcome, 5, "(forgetful), idle in transaction, in a transaction for");
    return complaint + expect(outcome, 5, "holds AccessShareLock on public.users");
}

std::string old_transactions_are_told(Fixture& fixture) {
    Stage stage(fixture);
    stage.sql("INSERT INTO users VALUES (1, 'a')");
    auto other = stage.session();
    other->execute("BEGIN; SELECT FROM users");
    stage.sql("SELECT pg_sleep(5.5)");
    Outcome outcome =
        stage.run({"apply", "--yes", "--small", "0"}, std::string(kOld) + "CREATE INDEX users_mail ON users (mail);");
    other->execute("ROLLBACK");
    return expect(outcome, 0, "older transactions have to end first: process");
}

// Without an offset, it is the session that says which moment is meant.
std::string times_mean_the_same_everywhere(Fixture& fixture) {
    std::string target = std::string(kOld) +
                         "CREATE TABLE e (at timestamptz DEFAULT '2024-01-01') PARTITION BY RANGE (at);"
                         "CREATE TABLE e1 PARTITION OF e FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');"
                         "CREATE TABLE n (a integer, at timestamptz CHECK (at > '2024-03-01 12:00'));";
    std::string complaint;
    for (bool by_psql : {false, true}) {
        Stage stage(fixture);
        stage.sql(
            "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone = %L', current_database(), "
            "'Asia/Kolkata'); END $$");
        std::string plan = stage.run({"plan"}, target).output;
        if (by_psql)
            complaint += stage.load(plan);
        else
            complaint += expect(stage.run({"apply", "--yes"}, target), 0, "applied");
        auto bound = stage.session()->execute(
            "SELECT FROM pg_class WHERE relname = 'e1' AND "
            "pg_get_expr(relpartbound, oid) LIKE '%2024-01-01 05:30:00+05:30%'");
        if (bound->size() != 1) complaint += "the bound is another moment\n" + plan;
        complaint += expect(stage.run({"drift"}, target), 0, "no drift");
    }
    return complaint;
}

std::string a_phase_does_not_guess_a_rename(Fixture& fixture) {
    std::string target = "CREATE TABLE users (id integer PRIMARY KEY,\n    email text);", complaint;
    for (bool kept : {false, true}) {
        Stage stage(fixture);
        std::vector<std::string> command = {"apply", "--yes", "--phase", "expand"};
        if (kept) command.emplace_back("--keep-dropped");
        for (const char* line : {"schema.sql:2:5: -- @renamed from=mail", "--allow 'D103:public.users.mail'"})
            complaint += expect_failure(stage, stage.run(command, target), 3, line);
        command.insert(command.end(), {"--allow", "D103:public.users.mail"});
        complaint += expect(stage.run(command, target), 0, "applied");
    }
    return complaint;
}

std::string what_is_kept_is_purged_by_name(Fixture& fixture) {
    Stage stage(fixture);
    stage.sql("INSERT INTO users VALUES (1, 'a')");
    std::string target = "CREATE TABLE users (id integer PRIMARY KEY);";
    std::string complaint = expect(stage.run({"apply", "--yes", "--keep-dropped"}, target), 0, "applied");
    stage.remember();
    complaint += expect(stage.run({"plan", "--exit-code"}, target), 0, "no differences");
    complaint += expect_failure(stage, stage.run({"apply", "--yes", "--purge"}, target), 3, "D103:public.users.mail");
    complaint += expect(stage.run({"apply", "--yes", "--purge", "--allow", "D103:public.users.mail"}, target), 0, "");
    auto rest = stage.session()->execute("SELECT FROM pg_namespace WHERE nspname = 'schemadiff'");
    return rest->size() == 0 ? complaint : complaint + "the schema is still there\n";
}

// A saved way back fits what the whole plan led to; from a plan that was stopped, the old schema leads back.
std::string there_is_a_way_back(Fixture& fixture) {
    std::string target = "CREATE TABLE users (id integer PRIMARY KEY, age integer); CREATE INDEX ages ON users (age);";
    std::string complaint;
    for (bool stopped : {false, true}) {
        Stage stage(fixture);
        stage.sql("INSERT INTO users VALUES (1, 'a')");
        stage.remember();
        std::string undo = stage.file("undo.json", "");
        // What is new has to go, and may have values by then.
        complaint +=
            expect(stage.run({"plan", "--keep-dropped", "--undo", "--allow-destructive", "-o", "json=" + undo}, target),
                   0, "");
        std::vector<std::string> command = {"apply", "--yes", "--keep-dropped"};
        if (stopped) command.insert(command.end(), {"--phase", "expand"});
        complaint += expect(stage.run(command, target), 0, "applied");
        Outcome back = run_schemadiff({"apply", "--yes", "--db", stage.url(), undo});
        if (stopped) {
            complaint += expect(back, 4, "the database is not what the plan was made from");
            back = stage.run({"apply", "--yes", "--allow-destructive"}, kOld);
        }
        complaint += expect(back, 0, "applied");
        if (!stage.is_unchanged()) complaint += "the database is not what it was\n";
        if (stage.session()->execute("SELECT FROM users WHERE mail = 'a'")->size() != 1) complaint += "a row is gone\n";
    }
    return complaint;
}

std::string a_reader_cannot_apply(Fixture& fixture) {
    Stage stage(fixture);
    stage.sql(
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', "
        "current_database()); END $$");
    stage.remember();
    return expect_failure(stage, stage.run({"apply", "--yes"}, kNew), 1, "may only read");
}

std::string goes_on_when_there_is_room(Fixture& fixture) {
    Stage stage(fixture);
    std::string rest =
        "CREATE TABLE room (free boolean);"
        "CREATE FUNCTION write(text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN IF NOT (SELECT free FROM "
        "public.room) THEN RAISE disk_full; END IF; RETURN $1; END';";
    stage.sql(rest + "INSERT INTO room VALUES (false); INSERT INTO users VALUES (1, 'a')");
    std::string target = std::string(kNew) + rest + "CREATE INDEX written ON users (write(mail));";
    std::vector<std::string> command = {"apply", "--yes", "--small", "0"};
    std::string complaint = expect(stage.run(command, target), 6, "make room first");
    if (run_schemadiff({"status", "--db", stage.url()}).output.find("invalid") == std::string::npos)
        complaint += "status does not tell of what was left behind\n";
    stage.sql("UPDATE room SET free = true");
    complaint += expect(stage.run(command, target), 0, "applied");
    return complaint + expect(stage.run({"drift"}, target), 0, "no drift");
}

constexpr StageTest kTests[] = {
    {"apply behind an old transaction", who_is_in_the_way_is_told},
    {"apply that waits for old transactions", old_transactions_are_told},
    {"apply in another time zone", times_mean_the_same_everywhere},
    {"apply of a phase does not guess a rename", a_phase_does_not_guess_a_rename},
    {"apply --purge", what_is_kept_is_purged_by_name},
    {"apply of the way back", there_is_a_way_back},
    {"apply by a session that may only read", a_reader_cannot_apply},
    {"apply when the disk was full", goes_on_when_there_is_room},
};

}  // namespace

std::vector<Unit> apply_units() { return stage_units(kTests); }

}  // namespace schemadiff::test
