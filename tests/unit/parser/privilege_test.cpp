#include "parsing.hpp"

using namespace schemadiff;
using namespace schemadiff::testing;

TEST_CASE("who may grant on does so himself") {
    Parsed parsed = parse(
        "CREATE TABLE t (a integer); GRANT SELECT ON t TO ann WITH GRANT OPTION; SET ROLE ann; GRANT SELECT ON t TO "
        "bob; GRANT INSERT ON t TO bob; RESET ROLE; GRANT SELECT ON t TO joe;");
    auto id = satellite_id(Kind::privilege, make_id(Kind::table, "public", "t"));
    std::vector<Grant> expected{
        {"ann", "SELECT", true}, {"bob", "INSERT", false}, {"bob", "SELECT", false, "ann"}, {"joe", "SELECT", false}};
    CHECK(parsed.get<Privilege>(id)->granted == expected);
}

TEST_CASE("what a role granted goes with its right to grant") {
    Parsed parsed = parse(
        "CREATE TABLE t (a integer); GRANT SELECT ON t TO ann WITH GRANT OPTION; SET ROLE ann; GRANT SELECT ON t TO "
        "bob WITH GRANT OPTION; SET ROLE bob; GRANT SELECT ON t TO joe; RESET ROLE; "
        "REVOKE GRANT OPTION FOR SELECT ON t FROM ann CASCADE;");
    auto id = satellite_id(Kind::privilege, make_id(Kind::table, "public", "t"));
    CHECK(parsed.get<Privilege>(id)->granted == std::vector<Grant>{{"ann", "SELECT", false}});
}
