#include "parser/partition_bound.hpp"

#include "support/catch.hpp"

using namespace schemadiff;

namespace {

bool overlap(const char* one, const char* other) {
    auto a = read_partition_bound(one), b = read_partition_bound(other);
    REQUIRE(a);
    REQUIRE(b);
    CHECK(may_overlap(*a, *b) == may_overlap(*b, *a));
    return may_overlap(*a, *b);
}

}  // namespace

TEST_CASE("bounds overlap unless their constants tell otherwise", "[partition_bound]") {
    CHECK_FALSE(overlap("FOR VALUES FROM (0) TO (10)", "FOR VALUES FROM (10) TO (20)"));
    CHECK_FALSE(overlap("FOR VALUES FROM ('-10') TO (2)", "FOR VALUES FROM (10) TO (MAXVALUE)"));
    CHECK(overlap("FOR VALUES FROM (0) TO (10)", "FOR VALUES FROM (9) TO (20)"));
    CHECK(overlap("FOR VALUES FROM (MINVALUE) TO (10)", "FOR VALUES FROM (5) TO (6)"));
    CHECK_FALSE(overlap("FOR VALUES FROM ('2021-01-01') TO ('2022-01-01')",
                        "FOR VALUES FROM ('2023-01-01') TO ('2024-01-01')"));
    CHECK_FALSE(overlap("FOR VALUES FROM ('2021-01-01 00:00:00+01') TO ('2021-02-01 00:00:00+01')",
                        "FOR VALUES FROM ('2021-05-01 00:00:00+02') TO ('2021-06-01 00:00:00+02')"));
    // Time zones lie further apart than these two.
    CHECK(overlap("FOR VALUES FROM ('2021-01-01 00:00:00+01') TO ('2021-01-02 00:00:00-10')",
                  "FOR VALUES FROM ('2021-01-03 00:00:00+14') TO ('2021-01-04 00:00:00+14')"));
    // '10' < '9' for text.
    CHECK(overlap("FOR VALUES FROM ('1') TO ('9')", "FOR VALUES FROM ('10') TO ('95')"));
    CHECK_FALSE(overlap("FOR VALUES FROM ('a') TO ('f')", "FOR VALUES FROM ('f') TO ('x')"));
    CHECK_FALSE(overlap("FOR VALUES FROM (1, 2) TO (1, 5)", "FOR VALUES FROM (1, 5) TO (2, 1)"));
    CHECK(overlap("FOR VALUES FROM (1, 2) TO (1, 5)", "FOR VALUES FROM (1, 4) TO (2, 1)"));
    CHECK(overlap("FOR VALUES IN ('a', NULL)", "FOR VALUES IN (NULL)"));
    CHECK_FALSE(overlap("FOR VALUES IN ('a', 'it''s')", "FOR VALUES IN ('b')"));
    CHECK(overlap("FOR VALUES WITH (modulus 2, remainder 1)", "FOR VALUES WITH (modulus 4, remainder 3)"));
    CHECK_FALSE(overlap("FOR VALUES WITH (modulus 2, remainder 0)", "FOR VALUES WITH (modulus 4, remainder 3)"));
    CHECK_FALSE(overlap("DEFAULT", "FOR VALUES IN ('b')"));
}

TEST_CASE("only plain columns of a partition key are read", "[partition_bound]") {
    CHECK(read_partition_columns("RANGE (a, \"B\")") == std::vector<std::string>{"a", "B"});
    CHECK_FALSE(read_partition_columns("LIST (lower(a))"));
    CHECK_FALSE(read_partition_columns("RANGE (a COLLATE \"C\")"));
    CHECK_FALSE(read_partition_columns("HASH (a int4_ops)"));
    CHECK_FALSE(read_partition_bound("FOR VALUES FROM (now()) TO (MAXVALUE)"));
}
