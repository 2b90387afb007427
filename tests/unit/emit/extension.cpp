#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const ObjectId kUuid = make_id(Kind::extension, "", "uuid-ossp");

Extension extension(const IfStated& schema, IfStated version) {
    Extension extension;
    extension.schema = {schema.value.value_or(""), !schema.value, false};
    extension.version = std::move(version);
    return extension;
}

}  // namespace

TEST_CASE("an extension is created with what is stated") {
    CHECK(Migration().after(kUuid, extension({}, {})).sql() == Sql{"CREATE EXTENSION \"uuid-ossp\""});
    CHECK(Migration().after(kUuid, extension(std::string("Ext"), std::string("1.1"))).sql() ==
          Sql{"CREATE EXTENSION \"uuid-ossp\" WITH SCHEMA \"Ext\" VERSION '1.1'"});
}

TEST_CASE("an extension is moved and updated in place") {
    CHECK(Migration()
              .before(kUuid, extension(std::string("public"), std::string("1.0")))
              .after(kUuid, extension(std::string("ext"), std::string("1.1")))
              .sql() ==
          Sql{"ALTER EXTENSION \"uuid-ossp\" SET SCHEMA ext", "ALTER EXTENSION \"uuid-ossp\" UPDATE TO '1.1'"});
    CHECK(Migration()
              .before(kUuid, extension(std::string("public"), std::string("1.0")))
              .after(kUuid, extension({}, {}))
              .sql()
              .empty());
}

TEST_CASE("an extension that cannot move stays where no schema is stated for it") {
    Extension live = extension(std::string("cron"), std::string("1.0"));
    Extension written = extension({}, {});
    written.schema.name = "public";
    CHECK(Migration().before(kUuid, live).after(kUuid, written).sql() ==
          Sql{"ALTER EXTENSION \"uuid-ossp\" SET SCHEMA public"});
    live.schema.fixed = true;
    CHECK(Migration().before(kUuid, live).after(kUuid, written).sql().empty());
}

TEST_CASE("a dropped extension takes what it holds along") {
    auto statements = Migration().before(kUuid, extension({}, {})).statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() == "DROP EXTENSION \"uuid-ossp\"");
    CHECK(statements[0].phase == Phase::contract);
    CHECK(statements[0].effects.losses.at(0).code == "D108");
}
