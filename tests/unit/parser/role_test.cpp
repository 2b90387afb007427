#include "parsing.hpp"

#include "parser/moment.hpp"

using namespace schemadiff;
using namespace schemadiff::testing;

namespace {

ParseEnvironment with_roles(int server_version) {
    ParseEnvironment environment;
    environment.opted.roles = true;
    environment.server_version = server_version;
    return environment;
}

ObjectId membership(const std::string& role, const std::string& member) {
    return make_id(Kind::role_membership, "", role, member);
}

}  // namespace

TEST_CASE("a moment is what the server prints of it in UTC") {
    CHECK(moment_in_utc("2030-01-01") == "2030-01-01 00:00:00+00");
    CHECK(moment_in_utc("2030-01-01 12:30") == "2030-01-01 12:30:00+00");
    CHECK(moment_in_utc("2030-01-01T00:30:05+02:00") == "2029-12-31 22:30:05+00");
    CHECK(moment_in_utc("2030-01-01 00:30:05-05:30") == "2030-01-01 06:00:05+00");
    CHECK(moment_in_utc("2030-01-01Z") == "2030-01-01 00:00:00+00");
    CHECK(moment_in_utc("infinity") == "");
    for (const char* other : {"", "tomorrow", "2030-02-30", "2030-01-01 25:00", "2030-01-01 10:00 CET", "01/02/2030"})
        CHECK_FALSE(moment_in_utc(other));
}

TEST_CASE("roles are passed over unless they are asked for") {
    Parsed parsed = parse("CREATE ROLE a; CREATE ROLE b; GRANT a TO b; ALTER ROLE a LOGIN;");
    CHECK(parsed.names(Kind::role).empty());
    CHECK(parsed.schema.catalog.unmanaged().at("role") == 2);
    CHECK(parsed.schema.roles == std::set<std::string>{"a", "b"});
}

TEST_CASE("a membership is inherited when its member is one who inherits") {
    const char* sql = "CREATE ROLE a; CREATE ROLE b NOINHERIT; GRANT a TO b; GRANT a TO outsider;";
    Parsed parsed = parse(sql, with_roles(160000));
    CHECK(parsed.get<RoleMembership>(membership("a", "b"))->inherit.value == "false");
    CHECK_FALSE(parsed.get<RoleMembership>(membership("a", "outsider"))->inherit.value);
    CHECK_FALSE(parse(sql, with_roles(150000)).get<RoleMembership>(membership("a", "b"))->inherit.value);
}

TEST_CASE("no message shows a password") {
    Parsed parsed = parse("CREATE ROLE a;\nCREATE ROLE a LOGIN PASSWORD 'hidden';\nALTER ROLE b PASSWORD 'hidden';",
                          with_roles(150000));
    CHECK(parsed.errors() == std::vector<std::string>{"s.sql:2:1: duplicate-object", "s.sql:3:1: unknown-object"});
    CHECK(render(parsed.diagnostics).find("hidden") == std::string::npos);
}
