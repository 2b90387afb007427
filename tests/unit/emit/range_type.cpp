#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const ObjectId kSpan = make_id(Kind::range_type, "public", "span");
const ObjectId kBookings = make_id(Kind::table, "public", "bookings");

RangeType range(std::string subtype, std::string difference = {}) {
    RangeType type;
    type.subtype = std::move(subtype);
    type.subtype_diff = std::move(difference);
    type.multirange = IfStated("public.span_multirange");
    return type;
}

}  // namespace

TEST_CASE("a range type is created with what is stated") {
    RangeType type = range("text");
    type.operator_class = IfStated("pg_catalog.text_ops");
    type.collation = IfStated("pg_catalog.\"C\"");
    CHECK(Migration().after(kSpan, type).sql() ==
          Sql{"CREATE TYPE public.span AS RANGE (\n    SUBTYPE = text,\n    SUBTYPE_OPCLASS = pg_catalog.text_ops,\n"
              "    COLLATION = pg_catalog.\"C\",\n    MULTIRANGE_TYPE_NAME = public.span_multirange\n)"});
    CHECK(Migration().after(kSpan, range("integer")).sql(130000) ==
          Sql{"CREATE TYPE public.span AS RANGE (\n    SUBTYPE = integer\n)"});
    CHECK(Migration().before(kSpan, range("integer")).sql() == Sql{"DROP TYPE public.span"});
}

TEST_CASE("a range type that no column holds is dropped and created") {
    auto sql = Migration().before(kSpan, range("integer")).after(kSpan, range("bigint")).sql();
    REQUIRE(sql.size() == 2);
    CHECK(sql[0] == "DROP TYPE public.span");
}

TEST_CASE("a stored range type takes its multirange type and its constructors along") {
    auto sql = Migration()
                   .before(kSpan, range("integer"))
                   .after(kSpan, range("integer", "public.distance"))
                   .stored(kBookings, "during", kSpan, "public.span")
                   .sql();
    CHECK(sql == Sql{"ALTER FUNCTION public.span(integer, integer) RENAME TO span__schemadiff_old",
                     "ALTER FUNCTION public.span(integer, integer, text) RENAME TO span__schemadiff_old",
                     "ALTER FUNCTION public.span_multirange() RENAME TO span__schemadiff_old_multi",
                     "ALTER FUNCTION public.span_multirange(public.span) RENAME TO span__schemadiff_old_multi",
                     "ALTER FUNCTION public.span_multirange(public.span[]) RENAME TO span__schemadiff_old_multi",
                     "ALTER TYPE public.span_multirange RENAME TO span__schemadiff_old_multi",
                     "ALTER TYPE public.span RENAME TO span__schemadiff_old",
                     "CREATE TYPE public.span AS RANGE (\n    SUBTYPE = integer,\n    SUBTYPE_DIFF = public.distance,\n"
                     "    MULTIRANGE_TYPE_NAME = public.span_multirange\n)",
                     "ALTER TABLE public.bookings ALTER COLUMN during TYPE public.span USING during::text::public.span",
                     "DROP TYPE public.span__schemadiff_old"});
}

TEST_CASE("constructors over another subtype do not meet") {
    auto sql = Migration()
                   .before(kSpan, range("integer"))
                   .after(kSpan, range("bigint"))
                   .stored(kBookings, "during", kSpan, "public.span")
                   .sql();
    REQUIRE(sql.size() == 8);
    CHECK(sql[0] == "ALTER FUNCTION public.span_multirange() RENAME TO span__schemadiff_old_multi");
}
