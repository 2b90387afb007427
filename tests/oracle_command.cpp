// Commands against a live server: exit codes, what is said, and that a command that fails leaves the database as it
// was.
#include "support/fixture.hpp"
#include "support/oracle.hpp"
#include "support/stage.hpp"

namespace schemadiff::test {

namespace {

std::string a_reader_may_look(Fixture& fixture) {
    Stage stage(fixture);
    stage.sql(
        "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'only_connects') THEN CREATE ROLE "
        "only_connects "
        "LOGIN; END IF; END $$; CREATE POLICY p ON users USING (id > 0); ALTER TABLE users ENABLE ROW LEVEL SECURITY; "
        "CREATE SUBSCRIPTION far CONNECTION 'password=unseen' PUBLICATION p WITH (connect = false)");
    std::string url = stage.url(), superuser = "user=" + fixture.server().user();
    auto at = url.find(superuser);
    if (at == std::string::npos) return "the test server's URL does not name its user";
    url.replace(at, superuser.size(), "user=only_connects");
    std::string target = std::string(kOld) +
                         "ALTER TABLE users ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON users USING (id > 0);"
                         "CREATE SUBSCRIPTION far CONNECTION 'password=other' PUBLICATION p WITH (connect = false);";
    std::string path = stage.file("schema.sql", target);
    Outcome looked = run_schemadiff({"drift", "--db", url, "--to", path});
    std::string complaint = expect(looked, 0, "");
    if (looked.output.find("connection of a subscription") == std::string::npos)
        complaint += "does not say what it may not read\n" + looked.output;
    Outcome denied =
        run_schemadiff({"apply", "--yes", "--db", url, "--to", stage.file("new.sql", target + "CREATE TABLE t ();")});
    return complaint + expect(denied, 1, "permission denied");
}

std::string loss_is_refused(Fixture& fixture) {
    Stage stage(fixture);
    return expect_failure(stage, stage.run({"apply", "--yes"}, "CREATE TABLE users (id integer PRIMARY KEY);"), 3,
                          "--allow 'D103:public.users.mail'");
}

// Nobody guesses; either line settles it.
std::string a_rename_is_not_guessed(Fixture& fixture) {
    Stage stage(fixture);
    stage.sql("INSERT INTO users VALUES (1, 'a')");
    std::string target = "CREATE TABLE users (id integer PRIMARY KEY,\n    email text);", complaint;
    for (const char* mode : {"online", "direct"}) {
        for (const char* line : {"schema.sql:2:5: -- @renamed from=mail", "--allow 'D103:public.users.mail'"})
            complaint += expect_failure(stage, stage.run({"apply", "--yes", "--mode", mode}, target), 3, line);
        complaint += expect(stage.run({"plan", "--mode", mode}, target), 0, "1 refused");
        Outcome allowed = stage.run({"plan", "--mode", mode, "--allow", "D103:public.users.mail"}, target);
        if (allowed.output.find("U002") != std::string::npos) complaint += "is not resolved by permission\n";
    }
    complaint += expect(stage.run({"apply", "--yes", "--mode", "direct"}, target + " -- @renamed from=mail"), 0, "");
    auto rows = stage.session()->execute("SELECT email FROM users");
    return rows->string(0, 0) == "a" ? complaint : complaint + "the values are gone\n";
}

// Rows that are elsewhere are not lost, and LOCK TABLE refuses the table that shows them.
std::string a_foreign_partition_is_no_loss(Fixture& fixture) {
    Stage stage(fixture);
    stage.sql(
        "CREATE FOREIGN DATA WRAPPER far; CREATE SERVER away FOREIGN DATA WRAPPER far; CREATE TABLE p (k integer) "
        "PARTITION BY RANGE (k); CREATE FOREIGN TABLE f PARTITION OF p FOR VALUES FROM (1) TO (9) SERVER away");
    std::string target = std::string(kOld) + "CREATE TABLE p (k bigint) PARTITION BY RANGE (k);";
    return expect(stage.run({"apply", "--yes"}, target), 0, "code that names public.f fails");
}

std::string missing_roles_are_found_before(Fixture& fixture) {
    Stage stage(fixture);
    std::string target = std::string(kNew) + "CREATE TABLE t (a integer);\nGRANT SELECT ON t TO nobody_at_all;";
    std::string said = "schema.sql:3:1: error[missing-role]: privilege of table public.t needs role nobody_at_all";
    std::string complaint = expect_failure(stage, stage.run({"apply", "--yes"}, target), 1, said);
    return complaint + expect(stage.run({"plan"}, target), 0, "schema.sql:3:1: warning[missing-role]");
}

// By whatever name the file knows the database; without the flag, nothing of it is looked at, and that is said.
std::string what_is_said_of_the_database(Fixture& fixture) {
    Stage stage(fixture);
    std::string target = std::string(kOld) + "ALTER DATABASE shop SET work_mem TO '5MB';";
    std::string complaint = expect_failure(stage, stage.run({"apply", "--yes"}, target), 0, "passed over");
    complaint += expect(stage.run({"apply", "--yes", "--database-settings", "--mode", "direct"}, target), 0,
                        "schema.sql:2:1: warning[other-database]");
    if (stage.session()->execute("SHOW work_mem")->string(0, 0) != "5MB") complaint += "the parameter is not set\n";
    complaint += expect(stage.run({"drift"}, kOld), 0, "");
    Outcome drift = stage.run({"drift", "--database-settings"}, kOld);
    if (drift.output.find("unexpected  setting work_mem in test_") == std::string::npos)
        complaint += "the setting is no drift:\n" + drift.output;
    return complaint + expect_failure(stage,
                                      stage.run({"plan", "--database-settings"},
                                                target + "\nALTER DATABASE other SET work_mem TO '5MB';"),
                                      1, "schema.sql:3:1: error[two-databases]");
}

std::string a_role_stays_unless_named(Fixture& fixture) {
    Stage stage(fixture);
    std::string complaint = expect_failure(stage, stage.run({"apply", "--yes", "--roles"}, kOld), 0, "nothing to do");
    Outcome planned = stage.run({"plan", "--roles", "--allow-destructive"}, kOld);
    complaint += expect(planned, 0, "no differences");
    if (planned.output.find("-- D150: ") == std::string::npos) complaint += "nothing is said of other roles\n";
    return complaint;
}

std::string nobody_to_ask(Fixture& fixture) {
    Stage stage(fixture);
    return expect_failure(stage, stage.run({"apply"}, kNew), 1, "pass --yes");
}

std::string a_failing_step_leaves_nothing(Fixture& fixture) {
    Stage stage(fixture);
    stage.sql("INSERT INTO users VALUES (1, 'a'), (2, 'a')");
    std::string target = std::string(kNew) + "CREATE UNIQUE INDEX one_mail ON users (mail);";
    return expect_failure(stage, stage.run({"apply", "--yes", "--mode", "direct", "--no-data-checks"}, target), 1,
                          "nothing was changed");
}

std::string what_was_committed_is_told(Fixture& fixture) {
    Stage stage(fixture);
    stage.sql("CREATE TYPE mood AS ENUM ('sad'); INSERT INTO users VALUES (1, 'a'), (2, 'a')");
    std::string target =
        "CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE users (id integer PRIMARY KEY, mail text UNIQUE, "
        "m mood DEFAULT 'ok');";
    return expect(stage.run({"apply", "--yes", "--no-data-checks"}, target), 6,
                  "earlier transactions of the plan stand");
}

struct BadRows {
    const char *before, *target, *said;
    int online_exit = 3;  // 6: it reads what only the plan makes
};

// A value that no message may show is "secret".
constexpr BadRows kBadRows[] = {
    {"INSERT INTO users VALUES (1, 'secret'), (2, NULL)",
     "CREATE TABLE users (id integer PRIMARY KEY, mail text NOT NULL);",
     "F201 found: fails when public.users.mail holds NULL, as it does now: row with id 2"},
    {"INSERT INTO users VALUES (1, 'secret')",
     "CREATE TABLE users (id integer PRIMARY KEY, mail text, age integer NOT NULL);", "row with id 1", 6},
    {"INSERT INTO users VALUES (1, 'secret'), (2, 'x'), (3, 'secret'), (4, NULL), (5, NULL)",
     "CREATE TABLE users (id integer PRIMARY KEY, mail text); CREATE UNIQUE INDEX one_mail ON users (lower(mail));",
     "F202 found: fails when public.users holds duplicates, as it does now: rows with id 1; 3"},
    {"INSERT INTO users VALUES (1, 'secret'), (2, 'x'), (3, 'secret')",
     "CREATE TABLE users (id integer PRIMARY KEY, mail text UNIQUE);", "rows with id 1; 3"},
    {"INSERT INTO users VALUES (1, 'secret'), (2, 'a@b.example'), (3, NULL)",
     "CREATE TABLE users (id integer PRIMARY KEY, mail text CHECK (mail LIKE '%@%'));", "row with id 1"},
    {"CREATE TABLE o (u integer, t text); INSERT INTO o VALUES (NULL, 'secret'), (7, 'secret')",
     "CREATE TABLE users (id integer PRIMARY KEY, mail text); CREATE TABLE o (u integer REFERENCES users, t text);",
     "row with ctid (0,2)"},
    {"CREATE DOMAIN d AS text; CREATE TABLE o (a integer, value d, PRIMARY KEY (a)); INSERT INTO o VALUES (7, "
     "'secret')",
     "CREATE TABLE users (id integer PRIMARY KEY, mail text); CREATE DOMAIN d AS text CHECK (VALUE <> "
     "lower('SECRET')); "
     "CREATE TABLE o (a integer, value d, PRIMARY KEY (a));",
     "row with a 7"},
};

std::string bad_rows_are_found(Fixture& fixture) {
    std::string complaint;
    for (const BadRows& bad : kBadRows)
        for (const char* mode : {"direct", "online"}) {
            Stage stage(fixture);
            stage.sql(bad.before);
            stage.remember();
            Outcome applied = stage.run({"apply", "--yes", "--mode", mode, "--small", "0"}, bad.target);
            bool begun = bad.online_exit != 3 && mode == std::string("online");
            complaint +=
                begun ? expect(applied, bad.online_exit, bad.said) : expect_failure(stage, applied, 3, bad.said);
            if (applied.talk.find("secret") != std::string::npos) complaint += "shows a value\n" + applied.talk;
            if (!begun) complaint += expect(stage.run({"plan", "--mode", mode}, bad.target), 0, "refused");
        }
    return complaint;
}

std::string bad_rows_that_come_later_are_found(Fixture& fixture) {
    Stage stage(fixture);
    std::string plan = stage.file("plan.json", "");
    std::string target = std::string(kNew) + "CREATE UNIQUE INDEX one_mail ON users (mail);";
    std::string complaint = expect(stage.run({"plan", "--small", "0", "-o", "json=" + plan}, target), 0, "");
    stage.sql("INSERT INTO users VALUES (1, 'secret'), (2, 'secret')");
    return complaint +
           expect(run_schemadiff({"apply", "--yes", "--db", stage.url(), plan}), 6, "would fail: rows with id 1; 2");
}

// What an earlier step mends is no reason to refuse a later one.
std::string rows_to_be_filled_are_not_bad(Fixture& fixture) {
    std::string complaint;
    for (const char* mode : {"direct", "online"}) {
        Stage stage(fixture);
        stage.sql("INSERT INTO users VALUES (1, NULL)");
        complaint += expect(stage.run({"apply", "--yes", "--mode", mode, "--small", "0"},
                                      "CREATE TABLE users (id integer PRIMARY KEY,\n"
                                      "    mail text NOT NULL, -- @backfill 'none'\n"
                                      "    age integer NOT NULL -- @backfill 1\n);"),
                            0, "applied");
    }
    return complaint;
}

std::string locks_are_not_waited_for(Fixture& fixture) {
    Stage stage(fixture);
    auto other = stage.session();
    other->execute("BEGIN; LOCK TABLE users IN ROW SHARE MODE");
    Outcome outcome = stage.run({"apply", "--yes", "--lock-timeout", "50", "--lock-attempts", "2"}, kNew);
    other->execute("ROLLBACK");
    return expect_failure(stage, outcome, 5, "the locks were not free in 2 attempts of 50 ms");
}

std::string one_at_a_time(Fixture& fixture) {
    Stage stage(fixture);
    auto other = stage.session();
    other->execute(
        "SELECT pg_catalog.pg_try_advisory_lock(classid::integer, objid::integer) FROM (VALUES (6049498, 0)) "
        "l(classid, objid)");
    return expect_failure(stage, stage.run({"apply", "--yes"}, kNew), 5, "another schemadiff is applying");
}

std::string a_plan_is_for_what_it_was_made_from(Fixture& fixture) {
    Stage stage(fixture);
    std::string plan = stage.file("plan.json", "");
    std::string complaint = expect(stage.run({"plan", "-o", "json=" + plan}, kNew), 0, "");
    stage.sql("ALTER TABLE users ADD COLUMN age text");
    complaint += expect(run_schemadiff({"apply", "--yes", "--db", stage.url(), plan}), 4, "column public.users.age");
    stage.sql("ALTER TABLE users DROP COLUMN age; CREATE TABLE unrelated ()");
    complaint += expect(run_schemadiff({"apply", "--yes", "--db", stage.url(), plan}), 0, "applied");
    return complaint + expect(stage.run({"drift"}, std::string(kNew) + "CREATE TABLE unrelated ();"), 0, "");
}

std::string a_killed_session_is_told(Fixture& fixture) {
    Stage stage(fixture);
    std::string target = std::string(kNew) +
                         "CREATE MATERIALIZED VIEW suicide AS SELECT pg_terminate_backend(pg_backend_pid()) AS dead;";
    return expect_failure(stage, stage.run({"apply", "--yes", "--mode", "direct"}, target), 1,
                          "connection to the server was lost");
}

std::string nobody_there(Fixture& fixture) {
    Stage stage(fixture);
    Outcome outcome = run_schemadiff(
        {"drift", "--db", "postgresql://someone:hunter2@127.0.0.1:1/nothing", "--to", stage.file("schema.sql", kOld)});
    std::string complaint = expect(outcome, 1, "port 1");
    if (outcome.talk.find("hunter2") != std::string::npos) complaint += "the password is printed\n" + outcome.talk;
    return complaint;
}

std::string drift_tells(Fixture& fixture) {
    Stage stage(fixture);
    stage.sql("CREATE TABLE by_hand (); ALTER TABLE users ALTER mail SET NOT NULL");
    Outcome outcome = stage.run({"drift"}, kNew);
    std::string complaint = expect(outcome, 2, "");
    for (const char* line : {"by_hand", "public.users.mail", "public.users.age"})
        if (outcome.output.find(line) == std::string::npos) complaint += std::string("does not list ") + line + '\n';
    return complaint.empty() ? complaint : complaint + outcome.output;
}

std::string dump_is_a_target(Fixture& fixture) {
    Stage stage(fixture);
    stage.sql(
        "COMMENT ON TABLE users IS 'it''s; -- odd'; CREATE SCHEMA \"S s\"; CREATE TYPE \"S s\".\"E\" AS ENUM ('a''b')");
    Outcome dumped = run_schemadiff({"dump", "--db", stage.url()});
    return expect(dumped, 0, "") + expect(stage.run({"drift"}, dumped.output), 0, "");
}

// Also by psql, into a database that is new.
std::string dump_can_be_loaded(Fixture& fixture) {
    Stage stage(fixture);
    stage.sql("COMMENT ON SCHEMA public IS 'ours'; REVOKE USAGE ON SCHEMA public FROM PUBLIC");
    Outcome dumped = run_schemadiff({"dump", "--db", stage.url()});
    std::string complaint = expect(dumped, 0, "");
    Stage fresh(fixture);
    fresh.sql("DROP TABLE users");
    complaint += fresh.load(dumped.output);
    return complaint + expect(fresh.run({"drift"}, dumped.output), 0, "");
}

constexpr StageTest kTests[] = {
    {"drift by a role that may only connect", a_reader_may_look},
    {"apply refuses a loss", loss_is_refused},
    {"apply does not guess a rename", a_rename_is_not_guessed},
    {"apply drops a foreign partition", a_foreign_partition_is_no_loss},
    {"apply looks for roles first", missing_roles_are_found_before},
    {"apply --database-settings", what_is_said_of_the_database},
    {"apply --roles leaves others", a_role_stays_unless_named},
    {"apply without --yes and without a terminal", nobody_to_ask},
    {"apply of a step that fails", a_failing_step_leaves_nothing},
    {"apply that fails after a commit", what_was_committed_is_told},
    {"apply finds rows that do not fit", bad_rows_are_found},
    {"apply finds rows that came after the plan", bad_rows_that_come_later_are_found},
    {"apply fills rows before it looks", rows_to_be_filled_are_not_bad},
    {"apply against a lock", locks_are_not_waited_for},
    {"apply beside another", one_at_a_time},
    {"apply of a saved plan", a_plan_is_for_what_it_was_made_from},
    {"apply whose session is ended", a_killed_session_is_told},
    {"drift without a server", nobody_there},
    {"drift by hand", drift_tells},
    {"dump is a target", dump_is_a_target},
    {"dump is loaded by psql", dump_can_be_loaded},
};

}  // namespace

std::vector<Unit> command_units() { return stage_units(kTests); }

}  // namespace schemadiff::test
