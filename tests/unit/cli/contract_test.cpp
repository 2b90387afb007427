// The command contract as far as no server is needed: exit codes, streams, what never appears in output.
#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/program.hpp"

using schemadiff::test::Outcome;
using schemadiff::test::run_program;
using schemadiff::test::TemporaryFolder;

namespace {

Outcome schemadiff_with(std::vector<std::string> arguments, const std::string& input = {}) {
    arguments.insert(arguments.begin(), SCHEMADIFF_PROGRAM);
    return run_program(arguments, input);
}

constexpr const char* kOld = "CREATE TABLE users (id integer PRIMARY KEY, mail text);";
constexpr const char* kNew = "CREATE TABLE users (id integer PRIMARY KEY, mail text, age integer);";

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("usage errors exit with 64 and help with 0", "[cli]") {
    CHECK(schemadiff_with({"--help"}).exit_code == 0);
    CHECK(has(schemadiff_with({"--version"}).output, "schemadiff "));
    CHECK(has(schemadiff_with({"plan", "--help"}).output, "--allow-destructive"));
    CHECK(schemadiff_with({}).exit_code == 64);
    CHECK(schemadiff_with({"paln"}).exit_code == 64);
    CHECK(schemadiff_with({"plan", "--no-such-flag"}).exit_code == 64);
    CHECK(schemadiff_with({"plan", "--format", "yaml"}).exit_code == 64);
}

TEST_CASE("file against file needs no server; stdout is the result, stderr the talk", "[cli]") {
    TemporaryFolder folder;
    std::string before = folder.write("old.sql", kOld);
    std::string after = folder.write("new.sql", kNew);
    Outcome plan = schemadiff_with({"plan", "--from", before, "--to", after, "--no-scratch"});
    CHECK(plan.exit_code == 0);
    CHECK(has(plan.output, "ALTER TABLE public.users ADD COLUMN age integer;"));
    CHECK(has(plan.output, "ACCESS EXCLUSIVE on public.users"));
    CHECK(has(plan.talk, "1 step"));

    CHECK(schemadiff_with({"plan", "--from", before, "--to", after, "--exit-code"}).exit_code == 2);
    CHECK(schemadiff_with({"plan", "--from", after, "--to", after, "--detailed-exitcode"}).exit_code == 0);
    CHECK(schemadiff_with({"drift", "--from", after, "--to", after}).exit_code == 0);
    Outcome drift = schemadiff_with({"drift", "--from", before, "--to", after});
    CHECK(drift.exit_code == 2);
    CHECK(has(drift.output, "missing     column public.users.age"));
}

TEST_CASE("what lies outside of schemas is managed on demand, by flag or by settings file", "[cli]") {
    TemporaryFolder folder;
    std::string before = folder.write("old.sql", "");
    std::string after =
        folder.write("new.sql", "ALTER DATABASE shop SET work_mem TO '5MB'; CREATE ROLE app LOGIN PASSWORD 'hidden';");
    auto plan = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"plan", "--from", before, "--to", after});
        return schemadiff_with(more);
    };
    Outcome without = plan({});
    CHECK(has(without.talk, "no differences"));
    CHECK(has(without.talk, "1 ALTER DATABASE statement passed over"));
    CHECK(has(without.output, "not managed: 1 role"));
    for (const Outcome& with :
         {plan({"--database-settings", "--roles"}),
          plan({"--config", folder.write("on.toml", "database_settings = true\nroles = true\n")})}) {
        CHECK(has(with.output, "ALTER DATABASE shop SET work_mem TO '5MB';"));
        CHECK(has(with.output, "CREATE ROLE app WITH LOGIN PASSWORD :'app_password';"));
        CHECK_FALSE(has(with.output + with.talk, "hidden"));
    }
    CHECK(has(plan({"--roles", "--show-secrets"}).output, "PASSWORD 'hidden'"));
    Outcome neither = plan({"--config", folder.write("maybe.toml", "roles = \"maybe\"\n")});
    CHECK(neither.exit_code == 1);
    CHECK(has(neither.talk, "maybe.toml:1:"));
}

TEST_CASE("standard input is a target", "[cli]") {
    TemporaryFolder folder;
    Outcome plan = schemadiff_with({"plan", "--from", folder.write("old.sql", kOld), "--to", "-"}, kNew);
    CHECK(plan.exit_code == 0);
    CHECK(has(plan.output, "ADD COLUMN age integer"));
}

TEST_CASE("a loss is shown as a comment until it is allowed by name", "[cli]") {
    TemporaryFolder folder;
    std::string before = folder.write("old.sql", kNew);
    std::string after = folder.write("new.sql", kOld);
    Outcome refused = schemadiff_with({"plan", "--from", before, "--to", after});
    CHECK(refused.exit_code == 0);
    CHECK(has(refused.output, "--   ALTER TABLE public.users DROP COLUMN age;"));
    CHECK(has(refused.output, "--allow 'D103:public.users.age'"));
    CHECK_FALSE(has(refused.output, "\nALTER TABLE"));
    for (const char* allowed : {"D103:public.users.age", "D103:public.users.*", "D1*:*"})
        CHECK(has(schemadiff_with({"plan", "--from", before, "--to", after, "--allow", allowed}).output,
                  "\nALTER TABLE public.users DROP COLUMN age;"));
    CHECK_FALSE(
        has(schemadiff_with({"plan", "--from", before, "--to", after, "--allow", "D102:public.users.age"}).output,
            "\nALTER TABLE"));
    CHECK(has(schemadiff_with({"plan", "--from", before, "--to", after, "--allow-destructive"}).output,
              "\nALTER TABLE public.users DROP COLUMN age;"));
}

TEST_CASE("@allow permits its code for its object, with a reason and until its day", "[cli]") {
    TemporaryFolder folder;
    std::string before = folder.write("old.sql", "CREATE TABLE t (a integer, b integer); CREATE TABLE u (a integer);");
    auto plan = [&](const std::string& annotation, const std::string& rest) {
        return schemadiff_with({"plan", "--mode", "direct", "--from", before, "--to",
                                folder.write("new.sql", annotation + "\nCREATE TABLE t (a integer);\n" + rest)});
    };
    std::string drop_b = "\nALTER TABLE public.t DROP COLUMN b;", u = "CREATE TABLE u (a integer);";
    Outcome allowed = plan("-- @allow D103 reason=\"ticket 12\"", u);
    CHECK(has(allowed.output, drop_b));
    CHECK_FALSE(has(allowed.talk, "warning"));
    CHECK_FALSE(has(plan("-- @allow D102 reason=\"ticket 12\"", u).output, drop_b));

    // Another object of the same code, and another code of the same object.
    Outcome other = plan("-- @allow D103 reason=\"ticket 12\"", "");
    CHECK(has(other.output, "--allow 'D102:public.u'"));
    CHECK_FALSE(has(other.output, "\nDROP TABLE"));

    CHECK(plan("-- @allow D103", u).exit_code == 1);
    CHECK(has(plan("-- @allow D103", u).talk, "@allow wants a reason"));

    Outcome expired = plan("-- @allow D103 reason=\"ticket 12\" until=2020-12-31", u);
    CHECK_FALSE(has(expired.output, drop_b));
    CHECK(has(expired.talk, "this permission expired on 2020-12-31"));
    CHECK_FALSE(has(expired.talk, "nothing needs"));
    CHECK(has(plan("-- @allow D103 reason=\"ticket 12\" until=2999-12-31", u).output, drop_b));
    CHECK(has(plan("-- @allow D105 reason=\"ticket 12\"", u).talk, "nothing needs D105 for the table public.t"));
}

TEST_CASE("@allow for what needs approval without being a loss is not idle", "[cli]") {
    TemporaryFolder folder;
    Outcome plan = schemadiff_with({"plan", "--from", folder.write("old.sql", "CREATE TABLE t (a integer);"), "--to",
                                    folder.write("new.sql",
                                                 "-- @allow S702 reason=\"ticket 12\"\nCREATE TABLE t (a integer);\n"
                                                 "ALTER TABLE t ENABLE ROW LEVEL SECURITY;")});
    CHECK(has(plan.output, "\nALTER TABLE public.t ENABLE ROW LEVEL SECURITY;"));
    CHECK_FALSE(has(plan.talk, "nothing needs"));
}

TEST_CASE("what @ignore stands beside is left out of both sides, with its members", "[cli]") {
    TemporaryFolder folder;
    std::string plain = "CREATE TABLE t (a integer); COMMENT ON TABLE t IS 'one'; CREATE INDEX i ON t (a);";
    std::string ignored =
        "-- @ignore\nCREATE TABLE t (a bigint, b text);\nCOMMENT ON TABLE t IS 'two';\nCREATE TABLE u (a integer);";
    std::string here = folder.write("old.sql", plain), there = folder.write("new.sql", ignored);
    Outcome forward = schemadiff_with({"plan", "--from", here, "--to", there});
    CHECK(has(forward.output, "CREATE TABLE public.u"));
    CHECK_FALSE(has(forward.output, "public.t"));
    Outcome backward = schemadiff_with({"plan", "--allow-destructive", "--from", there, "--to", here});
    CHECK(has(backward.output, "DROP TABLE public.u"));
    CHECK_FALSE(has(backward.output, "public.t"));
    // Nothing of it is there yet, and nothing is made.
    Outcome fresh = schemadiff_with({"plan", "--from", folder.write("empty.sql", ""), "--to", there});
    CHECK_FALSE(has(fresh.output, "public.t"));
}

TEST_CASE("several formats in one run", "[cli]") {
    TemporaryFolder folder;
    std::string json = folder.path() + "/plan.json";
    Outcome plan = schemadiff_with({"plan", "--from", folder.write("old.sql", kOld), "--to",
                                    folder.write("new.sql", kNew), "--format", "text", "-o", "json=" + json});
    CHECK(plan.exit_code == 0);
    CHECK(has(plan.output, "[expand] column public.users.age"));
    auto parsed = nlohmann::json::parse(run_program({"cat", json}).output);
    CHECK(parsed.at("format") == 1);
    CHECK(parsed.at("groups").at(0).at("steps").at(0).at("locks").at(0).at("mode") == "ACCESS EXCLUSIVE");
    CHECK(schemadiff_with({"plan", "--from", folder.path() + "/old.sql", "--to", folder.path() + "/new.sql", "-o",
                           "json=/no/such/folder/plan.json"})
              .exit_code == 1);
}

TEST_CASE("all errors of a file in one run, each with its place", "[cli]") {
    TemporaryFolder folder;
    std::string bad = folder.write(
        "bad.sql", "CREATE TABLE a (x moeny);\nCREATE TABLE b (x integer y);\nCREATE TABLE c (y integr);\n");
    Outcome plan = schemadiff_with({"plan", "--from", folder.write("old.sql", ""), "--to", bad});
    CHECK(plan.exit_code == 1);
    CHECK(plan.output.empty());
    CHECK(has(plan.talk, "bad.sql:1:19: error["));
    CHECK(has(plan.talk, "bad.sql:2:27: error["));
    CHECK(has(plan.talk, "bad.sql:3:19: error["));
}

TEST_CASE("what cannot be read or reached is one clear message and exit 1", "[cli]") {
    Outcome missing = schemadiff_with({"plan", "--from", "/no/such.sql", "--to", "/no/such.sql"});
    CHECK(missing.exit_code == 1);
    CHECK(has(missing.talk, "/no/such.sql"));
    TemporaryFolder folder;
    Outcome unreachable = schemadiff_with(
        {"plan", "--db", "postgresql://bob:hunter2@127.0.0.1:1/shop", "--to", folder.write("new.sql", kNew)});
    CHECK(unreachable.exit_code == 1);
    CHECK(has(unreachable.talk, "127.0.0.1"));
    CHECK_FALSE(has(unreachable.talk + unreachable.output, "hunter2"));
}

TEST_CASE("settings: flag over environment over file", "[cli]") {
    TemporaryFolder folder;
    std::string before = folder.write("old.sql", kNew);
    std::string after = folder.write("new.sql", kOld);
    std::string config = folder.write("settings.toml", "allow = [\"D103:*\"]\n");
    CHECK(has(schemadiff_with({"plan", "--from", before, "--to", after, "--config", config}).output,
              "\nALTER TABLE public.users DROP COLUMN age;"));
    CHECK_FALSE(
        has(schemadiff_with({"plan", "--from", before, "--to", after, "--config", config, "--allow", "D102:*"}).output,
            "\nALTER TABLE"));
    Outcome unknown =
        schemadiff_with({"plan", "--from", before, "--to", after, "--config", folder.write("bad.toml", "alow = 1\n")});
    CHECK(unknown.exit_code == 1);
    CHECK(has(unknown.talk, "alow"));
}

TEST_CASE("names from a file never leave their quotes or comments", "[cli]") {
    TemporaryFolder folder;
    std::string after = folder.write("new.sql", "CREATE TABLE \"x\nDROP TABLE users; --\" (\"a\"\"b\" integer);\n");
    Outcome plan = schemadiff_with({"plan", "--from", folder.write("old.sql", ""), "--to", after});
    CHECK(plan.exit_code == 0);
    CHECK(has(plan.output, "CREATE TABLE public.\"x\nDROP TABLE users; --\" (\n    \"a\"\"b\" integer\n);"));
    CHECK(has(plan.output, "-- 1/1 expand: create table public.\"x\\nDROP TABLE users; --\"\n"));
}

TEST_CASE("explain tells of one hazard, or of all", "[cli]") {
    Outcome one = schemadiff_with({"explain", "d103"});
    CHECK(one.exit_code == 0);
    CHECK(one.talk.empty());
    for (const char* part : {"D103: Column", "--allow 'D103:public.users.mail'", "DROP COLUMN mail;"})
        CHECK(has(one.output, part));
    Outcome all = schemadiff_with({"explain"});
    CHECK(all.exit_code == 0);
    CHECK(has(all.output, "D120  never"));
    Outcome unknown = schemadiff_with({"explain", "D113"});
    CHECK(unknown.exit_code == 64);
    CHECK(unknown.output.empty());
    CHECK(has(unknown.talk, "D112"));
}

TEST_CASE("a plan for readers says how much attention a step asks for, and one for programs says it too", "[cli]") {
    TemporaryFolder folder;
    std::string before = folder.write("old.sql", kNew);
    std::string after = folder.write("new.sql", kOld);
    Outcome text = schemadiff_with({"plan", "--from", before, "--to", after, "--no-scratch", "--format", "text"});
    CHECK(has(text.output, "needs approval D103: column public.users.age is dropped with its values"));
    Outcome json = schemadiff_with({"plan", "--from", before, "--to", after, "--no-scratch", "--format", "json"});
    auto hazards = nlohmann::json::parse(json.output).at("groups").at(0).at("steps").at(0).at("hazards");
    CHECK(hazards.at(0).at("severity") == "loss");
    CHECK(hazards.at(0).at("attention") == "needs approval");
}
