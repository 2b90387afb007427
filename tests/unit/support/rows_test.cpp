// What counts as lost data.
#include "support/rows.hpp"

#include "support/catch.hpp"

using namespace schemadiff::test;

namespace {

TableContents table(std::map<std::string, std::string> columns,
                    std::map<std::string, std::vector<std::string>> values) {
    TableContents contents;
    contents.columns = std::move(columns);
    contents.own_rows = contents.all_rows = values.begin()->second.size();
    contents.values = std::move(values);
    return contents;
}

Contents with(TableContents contents) { return {{{{"public", "t"}, std::move(contents)}}, {}}; }

const Contents kBefore =
    with(table({{"id", "integer"}, {"name", "text"}}, {{"id", {"'1'", "'2'"}}, {"name", {"'a'", "NULL"}}}));

}  // namespace

TEST_CASE("rows in another order are the same rows", "[rows]") {
    CHECK(lost_contents(
              kBefore,
              with(table(kBefore.tables.begin()->second.columns, {{"id", {"'2'", "'1'"}}, {"name", {"NULL", "'a'"}}})),
              {})
              .empty());
}

TEST_CASE("a missing row and an exchanged value are losses", "[rows]") {
    CHECK_FALSE(lost_contents(kBefore,
                              with(table(kBefore.tables.begin()->second.columns, {{"id", {"'1'"}}, {"name", {"'a'"}}})),
                              {})
                    .empty());
    CHECK_FALSE(lost_contents(kBefore,
                              with(table(kBefore.tables.begin()->second.columns,
                                         {{"id", {"'1'", "'2'"}}, {"name", {"NULL", "'a'"}}})),
                              {})
                    .empty());
}

TEST_CASE("values of a new type are only counted, and so are those of a column with a declared loss", "[rows]") {
    Contents retyped =
        with(table({{"id", "bigint"}, {"name", "text"}}, {{"id", {"'10'", "'20'"}}, {"name", {"'a'", "NULL"}}}));
    CHECK(lost_contents(kBefore, retyped, {}).empty());
    Contents emptied =
        with(table({{"id", "integer"}, {"name", "text"}}, {{"id", {"'1'", "'2'"}}, {"name", {"NULL", "NULL"}}}));
    CHECK_FALSE(lost_contents(kBefore, emptied, {}).empty());
    CHECK(lost_contents(kBefore, emptied, {{"public", "t", "name"}}).empty());
    CHECK_FALSE(lost_contents(kBefore, emptied, {{"public", "t", "id"}}).empty());
}

TEST_CASE("a loss that is declared for a table or its partition is no loss in silence", "[rows]") {
    Contents before = kBefore;
    before.tables.begin()->second.descendants = {{"public", "t_2020"}};
    Contents after = with(table(kBefore.tables.begin()->second.columns, {{"id", {"'1'"}}, {"name", {"'a'"}}}));
    CHECK_FALSE(lost_contents(before, after, {{"public", "other", ""}}).empty());
    CHECK(lost_contents(before, after, {{"public", "t", ""}}).empty());
    CHECK(lost_contents(before, after, {{"public", "t_2020", ""}}).empty());
}

TEST_CASE("a sequence that was used must stand where it stood", "[rows]") {
    Contents used{{}, {{{"public", "s"}, "7, used"}}}, fresh{{}, {{{"public", "s"}, "1, not used"}}};
    CHECK(lost_contents(used, used, {}).empty());
    CHECK_FALSE(lost_contents(used, fresh, {}).empty());
    CHECK(lost_contents(fresh, used, {}).empty());
}
