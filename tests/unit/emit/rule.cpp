#include "diff/rule_text.hpp"
#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const ObjectId kTable = make_id(Kind::table, "public", "My Table");
const ObjectId kRule = make_id(Kind::rule, "public", "My Table", "a \"rule\"");

Rule rule(const std::string& text, std::string enabled = "enabled") { return {{text, text}, std::move(enabled)}; }

Migration on_table() {
    Migration migration;
    migration.both(kTable, Table{}).edge(kRule, kTable, EdgeKind::member_of);
    return migration;
}

}  // namespace

TEST_CASE("a rule's text begins in one of two ways") {
    CHECK(after_create_rule("CREATE RULE r AS") == " r AS");
    CHECK(after_create_rule("create  OR\nreplace\trule \"r\" AS") == " \"r\" AS");
    CHECK(after_create_rule("CREATE RULES r AS") == std::nullopt);
    CHECK(after_create_rule("CREATE OR RULE r AS") == std::nullopt);
    CHECK(after_create_rule("RULE") == std::nullopt);
    CHECK(after_create_rule("") == std::nullopt);
}

TEST_CASE("a rule is created, and disabled by a statement of its own") {
    ObjectId log = make_id(Kind::table, "public", "log");
    auto statements = on_table()
                          .both(log, Table{})
                          .edge(kRule, log)
                          .after(kRule, rule("CREATE OR REPLACE RULE r AS ON ..", "disabled"))
                          .statements();
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].sql() == "CREATE RULE r AS ON ..");
    CHECK(statements[0].locks ==
          std::vector<RelationLock>{{kTable, LockMode::access_exclusive}, {log, LockMode::row_exclusive}});
    CHECK(statements[1].sql() == "ALTER TABLE public.\"My Table\" DISABLE RULE \"a \"\"rule\"\"\"");
}

TEST_CASE("a rule is replaced in place and stays disabled") {
    CHECK(on_table()
              .before(kRule, rule("CREATE RULE r AS a", "disabled"))
              .after(kRule, rule("CREATE RULE r AS b", "disabled"))
              .sql() == Sql{"CREATE OR REPLACE RULE r AS b"});
    CHECK(
        on_table().before(kRule, rule("CREATE RULE r AS a")).after(kRule, rule("CREATE RULE r AS b", "always")).sql() ==
        Sql{"CREATE OR REPLACE RULE r AS b", "ALTER TABLE public.\"My Table\" ENABLE ALWAYS RULE \"a \"\"rule\"\"\""});
    CHECK(
        on_table().before(kRule, rule("/**/ CREATE RULE r AS a")).after(kRule, rule("/**/ CREATE RULE r AS b")).sql() ==
        Sql{"DROP RULE \"a \"\"rule\"\"\" ON public.\"My Table\"", "/**/ CREATE RULE r AS b"});
}

TEST_CASE("a rule changes when it fires") {
    CHECK(on_table().before(kRule, rule("x", "disabled")).after(kRule, rule("x", "replica")).sql() ==
          Sql{"ALTER TABLE public.\"My Table\" ENABLE REPLICA RULE \"a \"\"rule\"\"\""});
    CHECK(on_table().before(kRule, rule("x", "disabled")).after(kRule, rule("x")).sql() ==
          Sql{"ALTER TABLE public.\"My Table\" ENABLE RULE \"a \"\"rule\"\"\""});
}

TEST_CASE("a rule is dropped in contract, and steps aside for what it uses in expand") {
    auto dropped = on_table().before(kRule, rule("x")).statements();
    CHECK(dropped.at(0).sql() == "DROP RULE \"a \"\"rule\"\"\" ON public.\"My Table\"");
    CHECK(dropped.at(0).phase == Phase::contract);
    CHECK(dropped.at(0).locks == std::vector<RelationLock>{{kTable, LockMode::access_exclusive}});
}
