#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

ObjectId defaults(std::string schema, std::string object_class, std::string role = "app owner") {
    return make_id(Kind::default_privilege, std::move(schema), std::move(role), std::move(object_class));
}

}  // namespace

TEST_CASE("default privileges are granted for a role, in one schema or in all") {
    DefaultPrivilege read{{{{"r", "SELECT"}, {"s", "SELECT", true}}, {}}};
    CHECK(Migration().after(defaults("", "tables"), read).sql() ==
          Sql{"ALTER DEFAULT PRIVILEGES FOR ROLE \"app owner\" GRANT SELECT ON TABLES TO r",
              "ALTER DEFAULT PRIVILEGES FOR ROLE \"app owner\" GRANT SELECT ON TABLES TO s WITH GRANT OPTION"});
    CHECK(Migration().after(defaults("My Schema", "sequences"), DefaultPrivilege{{{{"", "USAGE"}}, {}}}).sql() ==
          Sql{"ALTER DEFAULT PRIVILEGES FOR ROLE \"app owner\" IN SCHEMA \"My Schema\" GRANT USAGE ON SEQUENCES TO "
              "PUBLIC"});
    CHECK(Migration().after(defaults("", "schemas", ""), DefaultPrivilege{{{{"r", "CREATE"}}, {}}}).sql() ==
          Sql{"ALTER DEFAULT PRIVILEGES GRANT CREATE ON SCHEMAS TO r"});
}

TEST_CASE("default privileges are revoked in contract and given back") {
    DefaultPrivilege locked{{{}, {{"", "EXECUTE"}, {kOwnerGrantee, "EXECUTE"}}}};
    auto statements = Migration().after(defaults("", "functions"), locked).statements();
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].sql() ==
          "ALTER DEFAULT PRIVILEGES FOR ROLE \"app owner\" REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC");
    CHECK(statements[0].phase == Phase::contract);
    CHECK(statements[1].sql() ==
          "ALTER DEFAULT PRIVILEGES FOR ROLE \"app owner\" REVOKE EXECUTE ON FUNCTIONS FROM \"app owner\"");
    CHECK(Migration().before(defaults("", "functions"), locked).sql() ==
          Sql{"ALTER DEFAULT PRIVILEGES FOR ROLE \"app owner\" GRANT EXECUTE ON FUNCTIONS TO PUBLIC",
              "ALTER DEFAULT PRIVILEGES FOR ROLE \"app owner\" GRANT EXECUTE ON FUNCTIONS TO \"app owner\""});
}

TEST_CASE("default privileges change by what differs") {
    DefaultPrivilege before{{{{"r", "INSERT", true}, {"r", "SELECT"}}, {}}},
        after{{{{"r", "INSERT"}, {"w", "SELECT"}}, {}}};
    CHECK(Migration().before(defaults("s", "tables"), before).after(defaults("s", "tables"), after).sql() ==
          Sql{"ALTER DEFAULT PRIVILEGES FOR ROLE \"app owner\" IN SCHEMA s GRANT SELECT ON TABLES TO w",
              "ALTER DEFAULT PRIVILEGES FOR ROLE \"app owner\" IN SCHEMA s REVOKE SELECT ON TABLES FROM r",
              "ALTER DEFAULT PRIVILEGES FOR ROLE \"app owner\" IN SCHEMA s REVOKE GRANT OPTION FOR INSERT ON TABLES "
              "FROM r"});
}
