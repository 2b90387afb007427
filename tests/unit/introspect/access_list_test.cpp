#include "introspect/access_list.hpp"

#include "base/error.hpp"

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

using namespace schemadiff;

namespace {

using Grants = std::vector<Grant>;

}  // namespace

TEST_CASE("an item of an access list") {
    CHECK(parse_access_item("joe=r*w/postgres") ==
          Grants{{"joe", "SELECT", true, "postgres"}, {"joe", "UPDATE", false, "postgres"}});
    CHECK(parse_access_item("=X/postgres") == Grants{{"", "EXECUTE", false, "postgres"}});
    CHECK(parse_access_item(R"("a=b ""c"""=U/postgres)") == Grants{{"a=b \"c\"", "USAGE", false, "postgres"}});
    CHECK_THROWS_AS(parse_access_item("joe=?/postgres"), Error);
}

TEST_CASE("only what differs from the default is a privilege") {
    // The owner has what owners have, and joe may read.
    Privilege read = privileges_beyond({"me=arwdDxt/me", "joe=r/me"}, {"me=arwdDxt/me"}, "me");
    CHECK(read.granted == Grants{{"joe", "SELECT", false}});
    CHECK(read.revoked.empty());
    // PUBLIC lost EXECUTE.
    Privilege closed = privileges_beyond({"me=X/me"}, {"=X/me", "me=X/me"}, "me");
    CHECK(closed.granted.empty());
    CHECK(closed.revoked == Grants{{"", "EXECUTE", false}});
    // The owner took a right from itself.
    Privilege less = privileges_beyond({"me=r/me"}, {"me=ra/me"}, "me");
    CHECK(less.revoked == Grants{{kOwnerGrantee, "INSERT", false}});
    // Two grantors, one of them the owner.
    Privilege both = privileges_beyond({"joe=r/me", "joe=r*/ann"}, {}, "me");
    CHECK(both.granted == Grants{{"joe", "SELECT", false}, {"joe", "SELECT", true, "ann"}});
}
