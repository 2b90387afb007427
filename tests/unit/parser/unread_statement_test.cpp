#include "parser/unread_statement.hpp"

#include "support/catch.hpp"

using namespace schemadiff;

namespace {

std::string told(std::string_view statement) {
    std::string lines;
    for (const UnreadObject& object : objects_by_words(statement, "here"))
        lines += describe(object.id) + " = " +
                 std::string(statement.substr(object.begin, object.end - object.begin)).substr(0, 12) + "\n";
    return lines;
}

}  // namespace

TEST_CASE("what a statement declares that was not read is told by its words") {
    CHECK(told("create unlogged table if not exists \"A.b\".\"c\"\"d\" (\n"
               "  a int /* , b int */ check (a in (1, 2)), -- , c int\n"
               "  \"B,\" text virtual,\n"
               "  Primary key (a),\n"
               "  constraint \"x y\" foreign key (a) references t not enforced, constraint z not null a,\n"
               "  like other\n)") ==
          "table \"A.b\".\"c\"\"d\" = create unlog\n"
          "column \"A.b\".\"c\"\"d\".a = a int /* , b\n"
          "column \"A.b\".\"c\"\"d\".\"B,\" = \"B,\" text vi\n"
          "constraint \"A.b\".\"c\"\"d\".\"x y\" = constraint \"\n"
          "constraint \"A.b\".\"c\"\"d\".z = constraint z\n");
    CHECK(told("ALTER TABLE IF EXISTS ONLY t ADD COLUMN \xC3\xA4 int") ==
          "column here.t.\"\xC3\xA4\" = \xC3\xA4 int\n");
    CHECK(told("alter table s.t add constraint c check (a) not enforced") == "constraint s.t.c = constraint c\n");
    for (const char* broken :
         {"", "create", "create table", "create table t (", "create table t (a", "create table \"t",
          "create table t (\"", "alter table t add", "alter table t /*", "create view v as ("})
        CHECK_NOTHROW(told(broken));
    CHECK(told("create table t (a int, ").find("column here.t.a") != std::string::npos);
    CHECK(told("create view v as select 1").empty());
}
