#include "diff/type_change.hpp"

#include "catalog/type_name.hpp"

#include "support/catch.hpp"

using namespace schemadiff;

TEST_CASE("the measured metadata-only type changes", "[types]") {
    CHECK(is_metadata_only("character varying(20)", "character varying(30)"));
    CHECK(is_metadata_only("character varying(20)", "character varying"));
    CHECK(is_metadata_only("character varying(20)", "text"));
    CHECK(is_metadata_only("text", "character varying"));
    CHECK(is_metadata_only("numeric(10,2)", "numeric(12,2)"));
    CHECK(is_metadata_only("numeric(10,2)", "numeric"));
    CHECK(is_metadata_only("timestamp(3) without time zone", "timestamp without time zone"));
    CHECK(is_metadata_only("cidr", "inet"));
    CHECK(is_metadata_only("bit varying(3)", "bit varying(5)"));
    CHECK(is_metadata_only("character varying(20)[]", "character varying[]"));
    CHECK_FALSE(is_metadata_only("character varying(20)[]", "text[]"));
    CHECK_FALSE(is_metadata_only("character varying(20)[]", "character varying(30)[]"));

    CHECK_FALSE(is_metadata_only("integer", "bigint"));
    CHECK_FALSE(is_metadata_only("character varying(30)", "character varying(20)"));
    CHECK_FALSE(is_metadata_only("text", "character varying(20)"));
    CHECK_FALSE(is_metadata_only("numeric(10,2)", "numeric(12,3)"));
    CHECK_FALSE(is_metadata_only("character(3)", "character(5)"));
    CHECK_FALSE(is_metadata_only("timestamp without time zone", "timestamp(3) without time zone"));
    CHECK_FALSE(is_metadata_only("inet", "cidr"));
    CHECK_FALSE(is_metadata_only("integer", "integer[]"));
}

TEST_CASE("an assignment cast needs no USING, anything unsure gets one", "[types]") {
    CHECK(has_assignment_cast("integer", "bigint"));
    CHECK(has_assignment_cast("bigint", "integer"));
    CHECK(has_assignment_cast("public.mood", "text"));
    CHECK(has_assignment_cast("integer", "character varying(5)"));
    CHECK(has_assignment_cast("timestamp without time zone", "date"));
    CHECK(has_assignment_cast("json", "jsonb"));
    CHECK_FALSE(has_assignment_cast("text", "integer"));
    CHECK_FALSE(has_assignment_cast("text", "uuid"));
    CHECK_FALSE(has_assignment_cast("integer", "boolean"));
    CHECK_FALSE(has_assignment_cast("text", "public.mood"));
    CHECK_FALSE(has_assignment_cast("text", "text[]"));
}

TEST_CASE("a change that can round or cut values is a loss", "[types]") {
    CHECK(may_lose_data("numeric(10,4)", "numeric(10,2)"));
    CHECK(may_lose_data("bigint", "integer"));
    CHECK(may_lose_data("double precision", "real"));
    CHECK(may_lose_data("timestamp without time zone", "date"));
    CHECK(may_lose_data("json", "jsonb"));
    CHECK_FALSE(may_lose_data("integer", "bigint"));
    CHECK_FALSE(may_lose_data("integer", "numeric"));
    CHECK_FALSE(may_lose_data("character varying(20)", "text"));
    CHECK_FALSE(may_lose_data("text", "character varying(20)"));
}

TEST_CASE("a type without its modifier", "[types]") {
    CHECK(type_without_modifier("character varying(20)") == "character varying");
    CHECK(type_without_modifier("timestamp(3) with time zone") == "timestamp with time zone");
    CHECK(type_without_modifier("numeric(10,2)[]") == "numeric[]");
    CHECK(type_without_modifier("public.\"odd(type\"") == "public.\"odd(type\"");
}

TEST_CASE("without a cast the way leads through text", "[types]") {
    CHECK(has_explicit_cast("text", "uuid"));
    CHECK(has_explicit_cast("integer", "boolean"));
    CHECK_FALSE(has_explicit_cast("smallint", "public.mood"));
    CHECK_FALSE(has_explicit_cast("public.mood", "smallint"));
    CHECK_FALSE(has_explicit_cast("uuid", "integer"));
}
