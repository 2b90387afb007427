#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const ObjectId kTable = make_id(Kind::table, "public", "doc");
const ObjectId kPolicy = make_id(Kind::policy, "public", "doc", "Own rows");

Policy own() {
    Policy policy;
    policy.using_condition = {"owner = CURRENT_USER", "owner = CURRENT_USER"};
    return policy;
}

Migration on_table() {
    Migration migration;
    migration.both(kTable, Table{}).edge(kPolicy, kTable, EdgeKind::member_of);
    return migration;
}

}  // namespace

TEST_CASE("a policy is created with what differs from the defaults") {
    CHECK(on_table().after(kPolicy, own()).sql() ==
          Sql{"CREATE POLICY \"Own rows\" ON public.doc\n    USING (owner = CURRENT_USER)"});
    Policy policy = own();
    policy.permissive = false;
    policy.command = "update";
    policy.roles = {"app", "Weird Role"};
    policy.check_condition = {"true", "true"};
    ObjectId other = make_id(Kind::table, "public", "team");
    auto statements = on_table().both(other, Table{}).edge(kPolicy, other).after(kPolicy, policy).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() ==
          "CREATE POLICY \"Own rows\" ON public.doc AS RESTRICTIVE FOR UPDATE TO app, \"Weird Role\"\n    USING (owner "
          "= CURRENT_USER)\n"
          "    WITH CHECK (true)");
    CHECK(statements[0].locks ==
          std::vector<RelationLock>{{kTable, LockMode::access_exclusive}, {other, LockMode::access_share}});
    CHECK(statements[0].phase == Phase::expand);
}

TEST_CASE("a policy is altered in what changed, in contract unless it gets wider") {
    Policy before = own(), after = own();
    before.roles = {"a"};
    after.roles = {"a", "b"};
    auto wider = on_table().before(kPolicy, before).after(kPolicy, after).statements();
    CHECK(wider.at(0).sql() == "ALTER POLICY \"Own rows\" ON public.doc TO a, b");
    CHECK(wider.at(0).phase == Phase::expand);
    auto narrower = on_table().before(kPolicy, after).after(kPolicy, before).statements();
    CHECK(narrower.at(0).phase == Phase::contract);
    after.roles = {};
    after.using_condition = {"false", "false"};
    after.check_condition = {"true", "true"};
    auto other = on_table().before(kPolicy, before).after(kPolicy, after).statements();
    CHECK(other.at(0).sql() ==
          "ALTER POLICY \"Own rows\" ON public.doc TO PUBLIC\n    USING (false)\n    WITH CHECK (true)");
    CHECK(other.at(0).phase == Phase::contract);
}

TEST_CASE("a policy that ALTER cannot reach is replaced") {
    std::string dropped = "DROP POLICY \"Own rows\" ON public.doc";
    Policy restrictive = own(), select = own(), open = own();
    restrictive.permissive = false;
    select.command = "select";
    open.using_condition = {};
    for (const Policy& after : {restrictive, select, open}) {
        auto statements = on_table().before(kPolicy, own()).after(kPolicy, after).statements();
        REQUIRE(statements.size() == 2);
        CHECK(statements[0].sql() == dropped);
        CHECK(statements[0].phase == Phase::expand);
    }
    CHECK(on_table().before(kPolicy, own()).statements().at(0).phase == Phase::contract);
}
