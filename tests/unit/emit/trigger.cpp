#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const ObjectId kTable = make_id(Kind::table, "public", "t");
const ObjectId kTrigger = make_id(Kind::trigger, "public", "t", "a \"trigger\"");

Trigger touch() {
    Trigger trigger;
    trigger.timing = "before";
    trigger.events = {"insert", "update"};
    trigger.row = true;
    trigger.function = "public.touch";
    return trigger;
}

Migration on_table(const Table& table = {}) {
    Migration migration;
    migration.both(kTable, table).edge(kTrigger, kTable, EdgeKind::member_of);
    return migration;
}

constexpr const char* kPlain =
    " TRIGGER \"a \"\"trigger\"\"\"\n    BEFORE INSERT OR UPDATE ON public.t\n    FOR EACH ROW\n    EXECUTE FUNCTION "
    "public.touch()";

}  // namespace

TEST_CASE("a trigger is created with everything that it says") {
    CHECK(on_table().after(kTrigger, touch()).sql() == Sql{std::string("CREATE") + kPlain});
    Trigger trigger = touch();
    trigger.timing = "after";
    trigger.events = {"update", "truncate"};
    trigger.update_columns = {"a", "Select"};
    trigger.when = {"old.a <> new.a", "old.a <> new.a"};
    trigger.arguments = {"it's", "", "back\\slash"};
    trigger.old_table = "o";
    trigger.new_table = "New Rows";
    auto statements = on_table().after(kTrigger, trigger).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() ==
          "CREATE TRIGGER \"a \"\"trigger\"\"\"\n    AFTER UPDATE OF a, \"Select\" OR TRUNCATE ON public.t REFERENCING "
          "OLD TABLE AS o NEW TABLE AS "
          "\"New Rows\"\n    FOR EACH ROW\n    WHEN (old.a <> new.a)\n    EXECUTE FUNCTION public.touch('it''s', '', "
          "E'back\\\\slash')");
    CHECK(statements[0].locks == std::vector<RelationLock>{{kTable, LockMode::share_row_exclusive}});
}

TEST_CASE("a constraint trigger is created and never replaced in place") {
    ObjectId other = make_id(Kind::table, "public", "other");
    Trigger trigger = touch();
    trigger.timing = "after";
    trigger.constraint = true;
    trigger.deferrable = true;
    trigger.referenced_table = "public.other";
    std::string created =
        "CREATE CONSTRAINT TRIGGER \"a \"\"trigger\"\"\"\n    AFTER INSERT OR UPDATE ON public.t FROM public.other "
        "DEFERRABLE\n    FOR EACH ROW\n"
        "    EXECUTE FUNCTION public.touch()";
    auto statements = on_table().both(other, Table{}).edge(kTrigger, other).after(kTrigger, trigger).statements();
    CHECK(statements.at(0).sql() == created);
    CHECK(statements.at(0).locks ==
          std::vector<RelationLock>{{kTable, LockMode::share_row_exclusive}, {other, LockMode::access_share}});
    Trigger deferred = trigger;
    deferred.initially_deferred = true;
    CHECK(on_table().before(kTrigger, deferred).after(kTrigger, trigger).sql() ==
          Sql{"DROP TRIGGER \"a \"\"trigger\"\"\" ON public.t", created});
    CHECK(on_table().before(kTrigger, touch()).after(kTrigger, trigger).sql() ==
          Sql{"DROP TRIGGER \"a \"\"trigger\"\"\" ON public.t", created});
}

TEST_CASE("a trigger is replaced in place from PostgreSQL 14 on") {
    Trigger before = touch();
    before.events = {"insert"};
    CHECK(on_table().before(kTrigger, before).after(kTrigger, touch()).sql() ==
          Sql{std::string("CREATE OR REPLACE") + kPlain});
    CHECK(on_table().before(kTrigger, before).after(kTrigger, touch()).sql(130000) ==
          Sql{"DROP TRIGGER \"a \"\"trigger\"\"\" ON public.t", std::string("CREATE") + kPlain});
}

TEST_CASE("a replaced trigger is disabled again") {
    Trigger before = touch(), after = touch();
    before.events = {"insert"};
    before.enabled = after.enabled = "disabled";
    Sql expected{std::string("CREATE OR REPLACE") + kPlain,
                 "ALTER TABLE public.t DISABLE TRIGGER \"a \"\"trigger\"\"\""};
    CHECK(on_table().before(kTrigger, before).after(kTrigger, after).sql() == expected);
    expected[0] = std::string("CREATE") + kPlain;
    CHECK(on_table().after(kTrigger, after).sql() == expected);
}

TEST_CASE("a trigger changes when it fires") {
    Trigger before = touch(), after = touch();
    before.enabled = "disabled";
    after.enabled = "always";
    auto statements = on_table().before(kTrigger, before).after(kTrigger, after).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() == "ALTER TABLE public.t ENABLE ALWAYS TRIGGER \"a \"\"trigger\"\"\"");
    CHECK(statements[0].locks == std::vector<RelationLock>{{kTable, LockMode::share_row_exclusive}});
}

TEST_CASE("row triggers of partitioned tables reach the partitions") {
    ObjectId part = make_id(Kind::table, "public", "t1");
    ObjectId link = make_id(Kind::inheritance, "public", "t1", "public.t");
    Table partitioned;
    partitioned.partition_key = {"LIST (a)", "LIST (a)"};
    auto migration = [&] {
        return on_table(partitioned)
            .both(part, Table{})
            .both(link, Inheritance{0, kTable, {"DEFAULT", "DEFAULT"}})
            .edge(link, part, EdgeKind::member_of)
            .edge(link, kTable);
    };
    Statement made = migration().after(kTrigger, touch()).statements().at(0);
    REQUIRE(made.reaches.size() == 1);
    CHECK(made.reaches[0].table == kTable);
    CHECK(made.reaches[0].mode == LockMode::share_row_exclusive);
    // A copy would stay behind.
    Trigger once = touch();
    once.row = false;
    CHECK(migration().before(kTrigger, touch()).after(kTrigger, once).sql().size() == 2);
}

TEST_CASE("a trigger steps aside for a new function, not for a new body") {
    ObjectId function = make_id(Kind::function, "public", "touch", "", "");
    Function before, body, other;
    before.result = body.result = "trigger";
    before.body = "a";
    body.body = "b";
    other.result = "event_trigger";
    CHECK(on_table()
              .before(function, before)
              .after(function, body)
              .both(kTrigger, touch())
              .edge(kTrigger, function)
              .sql()
              .size() == 1);
    Sql sql = on_table()
                  .before(function, before)
                  .after(function, other)
                  .both(kTrigger, touch())
                  .edge(kTrigger, function)
                  .sql();
    REQUIRE(sql.size() == 4);
    CHECK(sql.front() == "DROP TRIGGER \"a \"\"trigger\"\"\" ON public.t");
    CHECK(sql.back() == std::string("CREATE") + kPlain);
}
