// The tables of pairs that prove_canonical_pairs.sh proves against a server.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "parser/canonical.hpp"

namespace schemadiff {
namespace {

struct Row {
    int line = 0;
    std::vector<std::string> fields;
};

std::vector<Row> read_table(const std::string& name) {
    std::ifstream file(std::string(SCHEMADIFF_SOURCE_DIR) + "/tests/unit/parser/" + name);
    REQUIRE(file.good());
    std::vector<Row> rows;
    std::string text;
    for (int line = 1; std::getline(file, text); ++line) {
        if (text.empty() || text[0] == '#') continue;
        // Line breaks inside of a text.
        constexpr std::string_view kLineBreak = "⏎";
        for (std::size_t at = 0; (at = text.find(kLineBreak, at)) != std::string::npos;) {
            text.replace(at, kLineBreak.size(), "\n");
        }
        Row row{line, {}};
        for (std::size_t at = 0; at <= text.size();) {
            auto tab = std::min(text.find('\t', at), text.size());
            row.fields.push_back(text.substr(at, tab - at));
            at = tab + 1;
        }
        rows.push_back(row);
    }
    return rows;
}

// "s varchar(20), m numeric(10,2)": names and types.
std::map<std::string, std::string> read_columns(const std::string& text) {
    std::map<std::string, std::string> columns;
    int depth = 0;
    std::string current;
    auto add = [&] {
        current.erase(0, current.find_first_not_of(' '));
        auto space = current.find(' ');
        columns[current.substr(0, space)] = current.substr(space + 1);
        current.clear();
    };
    for (char c : text) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == ',' && depth == 0)
            add();
        else
            current += c;
    }
    add();
    return columns;
}

std::string found_in(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) == names.end() ? "" : "public";
}

// What canonical_prelude.sql declares.
CanonicalContext context_of(const std::map<std::string, std::string>& columns) {
    CanonicalContext context;
    context.schema_of_type = [](std::string_view name) {
        return found_in({"mood", "Odd Type", "email", "short_name", "amount", "citext"}, name);
    };
    context.schema_of_function = [](std::string_view name) { return found_in({"slug", "uid"}, name); };
    context.schema_of_relation = [](std::string_view name) { return found_in({"a_id_seq", "Odd Seq"}, name); };
    context.functions = [](std::string_view name) -> std::vector<CanonicalFunction> {
        if (name == "public.slug") return {{{"text"}, "text"}};
        if (name == "public.uid") return {{{}, "uuid"}};
        return {};
    };
    context.base_type = [](std::string_view type) -> std::string {
        if (type == "public.mood" || type == "public.\"Odd Type\"") return "enum";
        if (type == "public.email") return "text";
        if (type == "public.short_name") return "character varying(30)";
        if (type == "public.amount") return "numeric(10,2)";
        return {};
    };
    context.column_type = [columns, context](std::string_view name) -> std::string {
        auto found = columns.find(std::string(name));
        return found == columns.end() ? std::string() : canonical_type(found->second, context);
    };
    return context;
}

std::string stored_type(const Row& row, const std::map<std::string, std::string>& columns) {
    bool has_type = row.fields[0] == "default" || row.fields[0] == "generated";
    return has_type ? columns.at("v") : std::string();
}

TEST_CASE("canonical: what a person types equals what a server prints") {
    auto rows = read_table("canonical_pairs.tsv");
    int equal = 0, known_unequal = 0;
    for (const auto& row : rows) {
        REQUIRE(row.fields.size() >= 5);
        auto columns = read_columns(row.fields[1]);
        auto context = context_of(columns);
        std::string type = stored_type(row, columns);
        std::string typed = canonical_expression(row.fields[2], context, type);
        std::string printed = canonical_expression(row.fields[3], context, type);
        std::string restored = canonical_expression(row.fields[4], context, type);
        INFO("canonical_pairs.tsv:" << row.line << "\n  " << row.fields[2] << "\n  " << row.fields[3]);
        // "undecided" as a sixth field: not found equal, and the scratch server's work.
        if (row.fields.size() > 5) {
            ++known_unequal;
            CHECK((typed != printed || typed != restored));
            continue;
        }
        ++equal;
        CHECK(typed == printed);
        CHECK(typed == restored);
    }
    CHECK(equal >= 200);
}

TEST_CASE("canonical: what differs in meaning stays different") {
    auto rows = read_table("canonical_near_misses.tsv");
    for (const auto& row : rows) {
        REQUIRE(row.fields.size() == 4);
        auto columns = read_columns(row.fields[1]);
        auto context = context_of(columns);
        std::string type = stored_type(row, columns);
        INFO("canonical_near_misses.tsv:" << row.line);
        CHECK(canonical_expression(row.fields[2], context, type) != canonical_expression(row.fields[3], context, type));
    }
    CHECK(rows.size() >= 60);
}

TEST_CASE("canonical: the canonical form is canonical") {
    for (const auto& row : read_table("canonical_pairs.tsv")) {
        auto columns = read_columns(row.fields[1]);
        auto context = context_of(columns);
        std::string type = stored_type(row, columns);
        std::string once = canonical_expression(row.fields[2], context, type);
        INFO("canonical_pairs.tsv:" << row.line);
        CHECK(canonical_expression(once, context, type) == once);
    }
}

TEST_CASE("canonical: types are named as format_type names them") {
    auto context = context_of({});
    const std::map<std::string, std::string> kNames = {
        {"int", "integer"},
        {"int4", "integer"},
        {"INT8", "bigint"},
        {"int2", "smallint"},
        {"float", "double precision"},
        {"float(24)", "real"},
        {"float8", "double precision"},
        {"decimal", "numeric"},
        {"decimal(10)", "numeric(10,0)"},
        {"dec(10, 2)", "numeric(10,2)"},
        {"bool", "boolean"},
        {"char", "character(1)"},
        {"character", "character(1)"},
        {"char(3)", "character(3)"},
        {"bpchar", "bpchar"},
        {"varchar", "character varying"},
        {"varchar(20)", "character varying(20)"},
        {"national character varying(3)", "character varying(3)"},
        {"\"char\"", "\"char\""},
        {"timestamptz", "timestamp with time zone"},
        {"timestamptz(3)", "timestamp(3) with time zone"},
        {"timestamp", "timestamp without time zone"},
        {"timetz", "time with time zone"},
        {"time(0)", "time(0) without time zone"},
        {"bit", "bit(1)"},
        {"varbit(5)", "bit varying(5)"},
        {"interval", "interval"},
        {"interval(3)", "interval(3)"},
        {"interval day to second(3)", "interval day to second(3)"},
        {"interval year", "interval year"},
        {"int[][]", "integer[]"},
        {"int[3]", "integer[]"},
        {"int array", "integer[]"},
        {"_int4", "integer[]"},
        {"varchar(20)[]", "character varying(20)[]"},
        {"setof int", "SETOF integer"},
        {"pg_catalog.int4", "integer"},
        {"json", "json"},
        {"text", "text"},
        {"mood", "public.mood"},
        {"public.mood", "public.mood"},
        {"MOOD[]", "public.mood[]"},
        {"\"Odd Type\"", "public.\"Odd Type\""},
        {"other.thing", "other.thing"},
        {"t.a%TYPE", "t.a%TYPE"},
    };
    for (const auto& [written, expected] : kNames) CHECK(canonical_type(written, context) == expected);
}

TEST_CASE("canonical: queries differ in layout alone") {
    auto context = context_of({});
    std::string typed = canonical_query("select a, b::int4 from public.t where ((a = 1))", context);
    std::string printed = canonical_query(" SELECT a,\n    (b)::integer\n   FROM public.t\n  WHERE (a = 1);", context);
    CHECK(typed == printed);
    CHECK(typed != canonical_query("select a, b::int8 from public.t where a = 1", context));
    CHECK(canonical_query("select lower(a) from t", context) ==
          canonical_query("select pg_catalog.lower(a) from t", context));
    CHECK(canonical_query("select nextval('x') from a_id_seq", context) ==
          canonical_query("select nextval('x') from public.a_id_seq", context));
}

TEST_CASE("canonical: the own table's name in front of a column means nothing") {
    auto context = context_of({{"a", "varchar(5)"}});
    context.relation = "t";
    CHECK(canonical_expression("t.a = 'x'", context) == canonical_expression("((a)::text = 'x'::text)", context));
    CHECK(canonical_expression("u.a = 'x'", context) != canonical_expression("a = 'x'", context));
}

TEST_CASE("canonical: EXTRACT is date_part before 14") {
    auto context = context_of({{"d", "date"}});
    std::string old = "date_part('year'::text, d)";
    CHECK(canonical_expression("extract(year from d)", context) != canonical_expression(old, context));
    context.server_version = 130000;
    CHECK(canonical_expression("extract(year from d)", context) == canonical_expression(old, context));
}

TEST_CASE("canonical: a function that hides one of pg_catalog equals neither") {
    auto context = context_of({{"a", "varchar(5)"}});
    context.schema_of_function = [](std::string_view) { return std::string("public"); };
    std::string hidden = canonical_expression("lower(a)", context);
    CHECK(hidden != canonical_expression("pg_catalog.lower(a)", context));
    CHECK(hidden != canonical_expression("public.lower(a)", context));
}

TEST_CASE("canonical: an operator of citext is found where it is looked for") {
    auto context = context_of({{"c", "citext"}});
    context.is_searched = [](std::string_view schema) { return schema == "public"; };
    std::string named = canonical_expression("c OPERATOR(public.<>) 'x'::public.citext", context);
    CHECK(canonical_expression("c <> 'x'::public.citext", context) == named);
    CHECK(canonical_expression("unknown OPERATOR(public.<>) 'x'::public.citext", context) !=
          canonical_expression("unknown <> 'x'::public.citext", context));
    std::string any = canonical_expression("c OPERATOR(public.=) ANY (unknown)", context);
    CHECK(canonical_expression("c = ANY (unknown)", context) != any);
    context.is_searched = [](std::string_view) { return false; };
    CHECK(canonical_expression("c <> 'x'::public.citext", context) != named);
}

TEST_CASE("canonical: what cannot be read or is too deep stays as it is") {
    auto context = context_of({{"a", "integer"}});
    CHECK(canonical_expression("a +", context) == "a +");
    CHECK(canonical_expression("1; SELECT 2", context) == "1; SELECT 2");
    std::string deep = "a";
    for (int i = 0; i < 5000; ++i) deep += " + 1";
    CHECK(canonical_expression(deep, context) == deep);
    CHECK(canonical_expression("", context).empty());
}

}  // namespace
}  // namespace schemadiff
