#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const ObjectId kMail = make_id(Kind::domain, "public", "mail");
const ObjectId kShape = make_id(Kind::domain_constraint, "public", "mail", "Shape");
const ObjectId kUsers = make_id(Kind::table, "public", "users");

Domain domain(std::string base_type) {
    Domain value;
    value.base_type = std::move(base_type);
    return value;
}

Expression expression(const std::string& text) { return {text, text}; }
DomainConstraint check(const std::string& text, bool validated = true) { return {expression(text), validated}; }

}  // namespace

TEST_CASE("a domain is created in pg_dump's order, its constraints after it") {
    Domain value = domain("text");
    value.collation = "pg_catalog.\"C\"";
    value.not_null = true;
    value.default_value = expression("'x'");
    auto statements = Migration()
                          .after(kMail, value)
                          .after(kShape, check("VALUE ~ '@'"))
                          .edge(kShape, kMail, EdgeKind::member_of)
                          .statements();
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].sql() == "CREATE DOMAIN public.mail AS text COLLATE pg_catalog.\"C\" NOT NULL DEFAULT 'x'");
    CHECK(statements[1].sql() == "ALTER DOMAIN public.mail ADD CONSTRAINT \"Shape\" CHECK (VALUE ~ '@')");
    CHECK(statements[1].phase == Phase::expand);
    CHECK(statements[1].locks.empty());
}

TEST_CASE("a domain takes its constraints along when it is dropped") {
    CHECK(Migration()
              .before(kMail, domain("text"))
              .before(kShape, check("VALUE ~ '@'"))
              .edge(kShape, kMail, EdgeKind::member_of)
              .sql() == Sql{"DROP DOMAIN public.mail"});
}

TEST_CASE("default and NOT NULL of a domain change in place") {
    Domain before = domain("text"), after = domain("text");
    before.default_value = expression("'x'");
    after.not_null = true;
    auto statements =
        Migration().before(kMail, before).after(kMail, after).stored(kUsers, "mail", kMail, "public.mail").statements();
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].sql() == "ALTER DOMAIN public.mail DROP DEFAULT");
    CHECK(statements[0].phase == Phase::expand);
    CHECK(statements[1].sql() == "ALTER DOMAIN public.mail SET NOT NULL");
    CHECK(statements[1].phase == Phase::contract);
    CHECK(statements[1].locks == std::vector<RelationLock>{{kUsers, LockMode::share}});
    CHECK(statements[1].effects.scans == std::vector<ObjectId>{kUsers});
    REQUIRE(statements[1].effects.risks.size() == 1);
    CHECK(statements[1].effects.risks[0].code == "F201");

    CHECK(Migration().before(kMail, after).after(kMail, before).sql() ==
          Sql{"ALTER DOMAIN public.mail SET DEFAULT 'x'", "ALTER DOMAIN public.mail DROP NOT NULL"});
}

TEST_CASE("a domain over another type moves aside with its constraints") {
    auto sql = Migration()
                   .before(kMail, domain("text"))
                   .after(kMail, domain("character varying(80)"))
                   .both(kShape, check("VALUE ~ '@'"))
                   .edge(kShape, kMail, EdgeKind::member_of)
                   .stored(kUsers, "mail", kMail, "public.mail")
                   .sql();
    CHECK(sql == Sql{"ALTER DOMAIN public.mail RENAME TO mail__schemadiff_old",
                     "CREATE DOMAIN public.mail AS character varying(80)",
                     "ALTER DOMAIN public.mail ADD CONSTRAINT \"Shape\" CHECK (VALUE ~ '@')",
                     "ALTER TABLE public.users ALTER COLUMN mail TYPE public.mail USING mail::text::public.mail",
                     "DROP DOMAIN public.mail__schemadiff_old"});
}

TEST_CASE("a constraint on a domain in use reads its tables in contract") {
    auto statements = Migration()
                          .both(kMail, domain("text"))
                          .after(kShape, check("VALUE ~ '@'"))
                          .edge(kShape, kMail, EdgeKind::member_of)
                          .stored(kUsers, "mail", kMail, "public.mail")
                          .statements();
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].sql() == "ALTER DOMAIN public.mail ADD CONSTRAINT \"Shape\" CHECK (VALUE ~ '@')");
    CHECK(statements[0].phase == Phase::contract);
    CHECK(statements[0].locks == std::vector<RelationLock>{{kUsers, LockMode::share}});
    REQUIRE(statements[0].effects.risks.size() == 1);
    CHECK(statements[0].effects.risks[0].code == "F203");
}

TEST_CASE("a domain inside another type moves aside to take a constraint, which PostgreSQL refuses it in place") {
    auto migration = Migration()
                         .both(kMail, domain("text"))
                         .after(kShape, check("VALUE ~ '@'"))
                         .edge(kShape, kMail, EdgeKind::member_of)
                         .stored(kUsers, "mails", kMail, "public.mail[]");
    CHECK(migration.sql() == Sql{"ALTER DOMAIN public.mail RENAME TO mail__schemadiff_old",
                                 "CREATE DOMAIN public.mail AS text",
                                 "ALTER DOMAIN public.mail ADD CONSTRAINT \"Shape\" CHECK (VALUE ~ '@')",
                                 "ALTER TABLE public.users ALTER COLUMN mails TYPE public.mail[] "
                                 "USING mails::text::public.mail[]",
                                 "DROP DOMAIN public.mail__schemadiff_old"});
}

TEST_CASE("a constraint of a domain is validated in place and otherwise replaced") {
    auto change = [](const DomainConstraint& before, const DomainConstraint& after) {
        return Migration()
            .both(kMail, domain("text"))
            .before(kShape, before)
            .after(kShape, after)
            .edge(kShape, kMail, EdgeKind::member_of)
            .sql();
    };
    CHECK(change(check("VALUE ~ '@'", false), check("VALUE ~ '@'")) ==
          Sql{"ALTER DOMAIN public.mail VALIDATE CONSTRAINT \"Shape\""});
    CHECK(change(check("VALUE ~ '@'"), check("VALUE ~ '@'", false)) ==
          Sql{"ALTER DOMAIN public.mail DROP CONSTRAINT \"Shape\"",
              "ALTER DOMAIN public.mail ADD CONSTRAINT \"Shape\" CHECK (VALUE ~ '@') NOT VALID"});
    CHECK(change(check("VALUE ~ '@'"), check("VALUE <> ''")) ==
          Sql{"ALTER DOMAIN public.mail DROP CONSTRAINT \"Shape\"",
              "ALTER DOMAIN public.mail ADD CONSTRAINT \"Shape\" CHECK (VALUE <> '')"});
}

TEST_CASE("a domain survives a function of its default that is dropped and created") {
    ObjectId next = make_id(Kind::function, "public", "next", "", "");
    Function before, after;
    before.language = after.language = "sql";
    before.body = after.body = "SELECT 1";
    before.result = "integer";
    after.result = "bigint";
    Domain number = domain("bigint");
    number.default_value = expression("public.next()");
    auto sql = Migration()
                   .before(next, before)
                   .after(next, after)
                   .both(kMail, number)
                   .edge(kMail, next)
                   .both(kShape, check("VALUE > 0"))
                   .edge(kShape, kMail, EdgeKind::member_of)
                   .stored(kUsers, "n", kMail, "public.mail")
                   .sql();
    REQUIRE(sql.size() == 4);
    CHECK(sql[0] == "ALTER DOMAIN public.mail DROP DEFAULT");
    CHECK(sql[1] == "DROP FUNCTION public.next()");
    CHECK(sql[3] == "ALTER DOMAIN public.mail SET DEFAULT public.next()");
}

TEST_CASE("a domain that becomes an enum of its name moves aside") {
    ObjectId kind = make_id(Kind::enum_type, "public", "mail");
    auto sql = Migration()
                   .before(kMail, domain("text"))
                   .after(kind, EnumType{{"a"}})
                   .stored(kUsers, "mail", kMail, "public.mail")
                   .edge(make_id(Kind::column, "public", "users", "mail"), kind)
                   .sql();
    CHECK(sql == Sql{"ALTER DOMAIN public.mail RENAME TO mail__schemadiff_old", "CREATE TYPE public.mail AS ENUM ('a')",
                     "ALTER TABLE public.users ALTER COLUMN mail TYPE public.mail USING mail::text::public.mail",
                     "DROP DOMAIN public.mail__schemadiff_old"});
}

TEST_CASE("a domain is tightened before a new column holds it inside another type") {
    ObjectId column = make_id(Kind::column, "public", "users", "mails");
    Column mails;
    mails.type = "public.mail[]";
    auto sql = Migration()
                   .both(kMail, domain("text"))
                   .after(kShape, check("VALUE ~ '@'"))
                   .edge(kShape, kMail, EdgeKind::member_of)
                   .both(kUsers, Table{})
                   .after(column, mails)
                   .edge(column, kUsers, EdgeKind::member_of)
                   .edge(column, kMail)
                   .sql();
    CHECK(sql == Sql{"ALTER DOMAIN public.mail ADD CONSTRAINT \"Shape\" CHECK (VALUE ~ '@')",
                     "ALTER TABLE public.users ADD COLUMN mails public.mail[]"});
}
