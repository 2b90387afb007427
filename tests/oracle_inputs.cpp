// Whatever a file holds, a command says at which place it is wrong, with exit code 1 or 64, and never falls over it.
#include <fmt/format.h>

#include "support/stage.hpp"

namespace schemadiff::test {

namespace {

struct BadInput {
    std::string text;
    const char* said;
    int exit_code = 1;
};

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

std::string judge(const Outcome& outcome, const BadInput& input) {
    std::string complaint = expect(outcome, input.exit_code, input.said);
    constexpr std::size_t kExcerpt = 60;
    return complaint.empty() ? complaint : fmt::format("{}: {}\n", input.text.substr(0, kExcerpt), complaint);
}

std::string bad_schemas(Fixture&) {
    using namespace std::string_literals;
    const BadInput inputs[] = {
        {"CREATE TABLE a (id int);\0SELECT 1;"s, "schema.sql:1:25: error[nul-byte]"},
        {"CREATE TABLE a (t text DEFAULT '\xff\xfe');", "schema.sql:1:33: the text is not UTF-8"},
        {"\xff\xfe"s + "C\0R\0"s, "schema.sql:1:1: the text is not UTF-8"},
        {"CREATE TABLE a (id int CHECK (" + repeated("(", 200000) + "1", "schema.sql:1:10016: error[syntax]"},
        {"CREATE TABLE a (id int CHECK (" + repeated("NOT ", 100000) + "true));", "error[syntax]: memory exhausted"},
        {"CREATE VIEW v AS " + repeated("SELECT * FROM (", 9000), "error[syntax]: memory exhausted"},
        {"CREATE TABLE a (t int DEFAULT " + repeated("- ", 100000) + "1);", "error[syntax]: memory exhausted"},
        {repeated("/*", 50000), "schema.sql:1:1: error[comment-too-deep]"},
        {"CREATE TABLE a (t text DEFAULT 'abc);", "schema.sql:1:32: error[syntax]: unterminated quoted string"},
        {"CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $a$ select 1", "schema.sql:1:49: error[syntax]"},
        {"selec 1;", "schema.sql:1:1: error[syntax]"},
        {"\\i nowhere.sql\n", "cannot read nowhere.sql"},
        {"CREATE TABLE a (\n    id int -- @renamed from=\n);", "schema.sql:2:12: error[annotation]"},
    };
    TemporaryFolder folder;
    folder.write("empty.sql", "");
    std::string complaint;
    for (const BadInput& input : inputs) {
        folder.write("schema.sql", input.text);
        complaint += judge(run_schemadiff({"plan", "--no-scratch", "--from", "empty.sql"}, folder.path()), input);
    }
    return complaint;
}

// Long, and nothing wrong with it.
std::string long_schemas(Fixture&) {
    const std::string texts[] = {
        "CREATE TABLE a (id int CHECK (id > " + repeated("1 + ", 100000) + "1));",
        "CREATE TABLE a (id int CHECK (" + repeated("id > 1 AND ", 10000) + "true));",
        "CREATE TABLE a (id int CHECK (" + repeated("(", 9000) + "id > 1" + repeated(")", 9000) + "));",
        "CREATE TABLE a (t int DEFAULT 1" + repeated("::int", 20000) + ");",
        "CREATE TABLE " + repeated("a", 100000) + " (id int);",
        repeated(";", 100000),
    };
    TemporaryFolder folder;
    folder.write("empty.sql", "");
    std::string complaint;
    for (const std::string& text : texts) {
        folder.write("schema.sql", text);
        complaint +=
            judge(run_schemadiff({"plan", "--no-scratch", "--from", "empty.sql"}, folder.path()), {text, "", 0});
    }
    return complaint;
}

std::string bad_settings(Fixture&) {
    using namespace std::string_literals;
    const BadInput inputs[] = {
        {"mode = ", "schemadiff.toml:1:8: "},
        {"mode = 5", "schemadiff.toml:1:8: mode must be a text"},
        {"mode = ['online']", "schemadiff.toml:1:8: mode must be a text"},
        {"mode = 'x'", "there is no mode 'x'", 64},
        {"\nbogus = 1", "nobody knows the key 'bogus'"},
        {"allow = ['x',\n 1]", "schemadiff.toml:2:2: allow must be a text"},
        {"allow = {a = 1}", "allow must be a text or a list of texts"},
        {"keep_dropped = 'yes'", "schemadiff.toml:1:16: keep_dropped must be true or false"},
        {"[db]\nx = 1", "db must be a text"},
        {"mode = 'online'\nmode = 'direct'", "schemadiff.toml:2:"},
        {"mode = 'online\0'"s, "schemadiff.toml:1:15: "},
        {"\xff\xfe", "schemadiff.toml:1:1: "},
        {"small = 'abc'", "--small abc: not a size", 64},
        {"small = '-5'", "--small -5: not a size", 64},
        {"small = '99999999999999999999GB'", "not a size", 64},
        {"a = " + repeated("[", 5000), "schemadiff.toml:1:"},
        {repeated("a.", 5000) + "a = 1", "nobody knows the key 'a'"},
        {repeated("a.", 100000) + "a = 1", "longer than"},
    };
    TemporaryFolder folder;
    folder.write("schema.sql", "");
    std::string complaint;
    for (const BadInput& input : inputs) {
        folder.write("schemadiff.toml", input.text);
        complaint += judge(run_schemadiff({"plan", "--no-scratch", "--from", "schema.sql"}, folder.path()), input);
    }
    Outcome of_folder = run_schemadiff({"plan", "--from", "schema.sql", "--config", "."}, folder.path());
    return complaint + expect(of_folder, 1, ".: no file to read settings from");
}

// Every place of a plan once without what stands there, cut off there, and with something else there.
std::string bad_plans(Fixture&) {
    TemporaryFolder folder;
    folder.write("before.sql", "CREATE TABLE a (id int, mail text); CREATE TABLE b ();");
    folder.write("schema.sql", "CREATE TABLE a (id int, age int NOT NULL); CREATE INDEX i ON a (age);");
    std::string plan =
        run_schemadiff({"plan", "--no-scratch", "--from", "before.sql", "--format", "json"}, folder.path()).output;
    std::vector<std::string> texts = {"", "{", "[]", "null", "{}", "\xff", repeated("[", 100000), plan + "x"};
    constexpr std::size_t kStep = 197;
    for (std::size_t at = 0; at < plan.size(); at += kStep) {
        texts.push_back(plan.substr(0, at));
        for (const char* instead : {"", "5", "\"x\"", "[]", "null"})
            if (auto end = plan.find_first_of(",\n", at); end != std::string::npos)
                if (auto begin = plan.rfind(": ", end); begin != std::string::npos)
                    texts.push_back(plan.substr(0, begin + 2) + instead + plan.substr(end));
    }
    std::string complaint;
    for (const std::string& text : texts) {
        folder.write("plan.json", text);
        Outcome outcome = run_schemadiff(
            {"apply", "--yes", "--db", "postgresql://nobody@127.0.0.1:1/nothing", "plan.json"}, folder.path());
        // One that is as good as the other leads to the server, which is not there.
        bool reads = outcome.talk.find("cannot connect") != std::string::npos;
        complaint += judge(outcome, {text, reads ? "" : "plan.json: "});
    }
    return complaint;
}

constexpr StageTest kTests[] = {
    {"plan of a malformed schema", bad_schemas},
    {"plan of a long schema", long_schemas},
    {"plan with malformed settings", bad_settings},
    {"apply of a malformed plan", bad_plans},
};

}  // namespace

std::vector<Unit> input_units() { return stage_units(kTests); }

}  // namespace schemadiff::test
