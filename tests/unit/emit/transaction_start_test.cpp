#include "emit/transaction_start.hpp"
#include "support/catch.hpp"

using namespace schemadiff;

namespace {

ObjectId table(const char* name) { return make_id(Kind::table, "public", name); }

Step step_with(std::vector<RelationLock> locks) {
    Step step;
    step.statement.locks = std::move(locks);
    return step;
}

}  // namespace

TEST_CASE("several tables are locked before anything else, the strongest lock first", "[transaction_start]") {
    Group group;
    group.steps.push_back(
        step_with({{table("a"), LockMode::share_row_exclusive}, {table("b"), LockMode::access_exclusive}}));
    group.first_locks = find_first_locks(Catalog(), group.steps);
    group.works_on_rows = false;
    CHECK(transaction_start(group, 800) ==
          std::vector<std::string>{
              "SET LOCAL lock_timeout = '800ms'", "LOCK TABLE ONLY public.b IN ACCESS EXCLUSIVE MODE",
              "LOCK TABLE ONLY public.a IN SHARE ROW EXCLUSIVE MODE NOWAIT", "SET LOCAL statement_timeout = '10s'",
              "SET LOCAL idle_in_transaction_session_timeout = '10s'"});
}

TEST_CASE("one table, and one that lets others write, need no lock in advance", "[transaction_start]") {
    Step step = step_with({{table("a"), LockMode::access_exclusive}, {table("b"), LockMode::share_update_exclusive}});
    CHECK(find_first_locks(Catalog(), {step}).empty());
}

TEST_CASE("what the transaction made before is not locked in advance", "[transaction_start]") {
    Step rename = step_with({{table("a"), LockMode::access_exclusive}});
    rename.statement.vacates.push_back(table("a"));
    rename.statement.produces.push_back(table("b"));
    CHECK(find_first_locks(Catalog(), {rename, step_with({{table("b"), LockMode::access_exclusive}})}).empty());
}

TEST_CASE("work on rows may take its time", "[transaction_start]") {
    Group group;
    CHECK(transaction_start(group, 500) ==
          std::vector<std::string>{"SET LOCAL lock_timeout = '500ms'",
                                   "SET LOCAL idle_in_transaction_session_timeout = '10s'"});
}
