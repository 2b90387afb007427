#include "emit/routine.hpp"
#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

Expression expression(const std::string& text) { return {text, text}; }

ObjectId routine_id(std::string signature) { return make_id(Kind::function, "public", "f", "", std::move(signature)); }

Function sql_function(std::string result, std::string body) {
    Function function;
    function.result = std::move(result);
    function.language = "sql";
    function.body = std::move(body);
    return function;
}

Sql change(const Function& before, const Function& after, const std::string& signature) {
    return Migration().before(routine_id(signature), before).after(routine_id(signature), after).sql();
}

}  // namespace

TEST_CASE("a plain function says only what is not the default") {
    CHECK(Migration().after(routine_id(""), sql_function("integer", "SELECT 1")).sql() ==
          Sql{"CREATE FUNCTION public.f()\n RETURNS integer\n LANGUAGE sql\nAS $$SELECT 1$$"});
    CHECK(Migration().after(routine_id(""), sql_function("text", "SELECT '$$'")).sql() ==
          Sql{"CREATE FUNCTION public.f()\n RETURNS text\n LANGUAGE sql\nAS $_$SELECT '$$'$_$"});
}

TEST_CASE("a function says everything in the order of pg_get_functiondef") {
    Function function = sql_function("SETOF record", "SELECT 1, 2");
    function.arguments = {{"in", "order", "integer", {}},
                          {"variadic", "rest", "text[]", expression("'{}'")},
                          {"table", "A", "integer", {}},
                          {"table", "b", "integer", {}}};
    function.volatility = "immutable";
    function.parallel = "safe";
    function.strict = function.security_definer = function.leakproof = true;
    function.cost = 0.5;
    function.rows = 1000000;
    function.support = "public.helper";
    function.transforms = {"public.hstore", "jsonb"};
    function.configuration = {"search_path=\"\", \"My \"\"S\", pg_temp", "work_mem=4MB", "plpgsql.extra_errors=all"};
    CHECK(Migration().after(routine_id("integer, text[]"), function).sql() ==
          Sql{"CREATE FUNCTION public.f(\"order\" integer, VARIADIC rest text[] DEFAULT '{}')\n"
              " RETURNS TABLE(\"A\" integer, b integer)\n"
              " TRANSFORM FOR TYPE public.hstore, FOR TYPE jsonb\n"
              " LANGUAGE sql\n"
              " IMMUTABLE PARALLEL SAFE STRICT SECURITY DEFINER LEAKPROOF COST 0.5 ROWS 1000000 SUPPORT public.helper\n"
              " SET search_path TO '', 'My \"S', 'pg_temp'\n"
              " SET work_mem TO '4MB'\n"
              " SET plpgsql.extra_errors TO 'all'\n"
              "AS $$SELECT 1, 2$$"});
}

TEST_CASE("bodies are symbols, texts or SQL") {
    Function function;
    function.result = "integer";
    function.language = "c";
    function.library = "$libdir/x";
    function.body = "symbol";
    CHECK(Migration().after(routine_id(""), function).sql() ==
          Sql{"CREATE FUNCTION public.f()\n RETURNS integer\n LANGUAGE c\nAS '$libdir/x', 'symbol'"});
    function.library.clear();
    function.language = "internal";
    CHECK(Migration().after(routine_id(""), function).sql() ==
          Sql{"CREATE FUNCTION public.f()\n RETURNS integer\n LANGUAGE internal\nAS 'symbol'"});
    function = sql_function("integer", "");
    function.sql_body = expression("RETURN 1");
    CHECK(Migration().after(routine_id(""), function).sql() ==
          Sql{"CREATE FUNCTION public.f()\n RETURNS integer\n LANGUAGE sql\nRETURN 1"});
}

TEST_CASE("a procedure returns nothing and is dropped as one") {
    Function procedure = sql_function("", "SELECT 1");
    procedure.routine = "procedure";
    procedure.arguments = {{"inout", "x", "integer", {}}, {"out", "y", "text", {}}};
    CHECK(Migration().after(routine_id("integer"), procedure).sql() ==
          Sql{"CREATE PROCEDURE public.f(INOUT x integer, OUT y text)\n LANGUAGE sql\nAS $$SELECT 1$$"});
    auto statements = Migration().before(routine_id("integer"), procedure).statements();
    CHECK(statements.at(0).sql() == "DROP PROCEDURE public.f(integer)");
    CHECK(statements.at(0).phase == Phase::contract);
}

TEST_CASE("what CREATE OR REPLACE can do is done by it") {
    Function before = sql_function("integer", "SELECT 1");
    before.arguments = {{"in", "", "integer", {}}, {"in", "b", "integer", expression("1")}};
    Function after = before;
    after.body = "SELECT 2";
    after.volatility = "stable";
    after.arguments[0] = {"in", "a", "integer", expression("0")};
    after.arguments[1].default_value = expression("2");
    CHECK(change(before, after, "integer, integer") ==
          Sql{"CREATE OR REPLACE FUNCTION public.f(a integer DEFAULT 0, b integer DEFAULT 2)\n RETURNS integer\n "
              "LANGUAGE sql\n STABLE\n"
              "AS $$SELECT 2$$"});
}

TEST_CASE("what CREATE OR REPLACE refuses is dropped and created") {
    Function before = sql_function("integer", "SELECT 1");
    before.arguments = {{"in", "a", "integer", expression("0")}};
    auto is_replaced = [&](auto&& edit) {
        Function after = before;
        edit(after);
        Sql sql = change(before, after, "integer");
        return sql.size() == 2 && sql[0] == "DROP FUNCTION public.f(integer)";
    };
    CHECK(is_replaced([](Function& f) { f.result = "bigint"; }));
    CHECK(is_replaced([](Function& f) { f.arguments[0].name = "b"; }));
    CHECK(is_replaced([](Function& f) { f.arguments[0].name.clear(); }));
    CHECK(is_replaced([](Function& f) { f.arguments[0].default_value = {}; }));
    CHECK(is_replaced([](Function& f) { f.arguments.push_back({"out", "o", "integer", {}}); }));
    CHECK(is_replaced([](Function& f) { f.routine = "window"; }));
    Function procedure = before;
    procedure.routine = "procedure";
    procedure.result.clear();
    Sql sql = change(before, procedure, "integer");
    CHECK(sql.at(0) == "DROP FUNCTION public.f(integer)");
    CHECK(sql.at(1).substr(0, 16) == "CREATE PROCEDURE");
}

TEST_CASE("a parsed body follows what it is bound to") {
    ObjectId column = make_id(Kind::column, "public", "t", "a");
    ObjectId table = make_id(Kind::table, "public", "t");
    Column before, after;
    before.type = "integer";
    after.type = "text";
    auto plan = [&](const Function& function) {
        return Migration()
            .both(table, Table{})
            .before(column, before)
            .after(column, after)
            .edge(column, table, EdgeKind::member_of)
            .both(routine_id(""), function)
            .edge(routine_id(""), column)
            .sql();
    };
    Function bound = sql_function("bigint", "");
    bound.sql_body = expression("RETURN (SELECT count(t.a) FROM public.t)");
    Sql sql = plan(bound);
    REQUIRE(sql.size() == 3);
    CHECK(sql[0] == "DROP FUNCTION public.f()");
    CHECK(sql[2].substr(0, 15) == "CREATE FUNCTION");
    CHECK(plan(sql_function("bigint", "SELECT count(t.a) FROM public.t")).size() == 1);
}

TEST_CASE("list settings are lists of items") {
    CHECK(configuration_clause("search_path=public, \"A,B\"") == " SET search_path TO 'public', 'A,B'");
    CHECK(configuration_clause("search_path=") == " SET search_path TO ''");
    CHECK(configuration_clause("datestyle=iso, mdy") == " SET datestyle TO 'iso, mdy'");
}
