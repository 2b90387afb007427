#include "unit/emit/migration.hpp"

using namespace schemadiff;

namespace {

const Comment kHello{"hello"};

// The statement that comments on `subject`, and its locks.
Statement comment_on(const ObjectId& subject, Payload payload, const Comment& comment = kHello) {
    return Migration()
        .both(subject, std::move(payload))
        .after(satellite_id(Kind::comment, subject), comment)
        .statements()
        .at(0);
}

std::string sql_for(const ObjectId& subject, Payload payload) { return comment_on(subject, std::move(payload)).sql(); }

}  // namespace

TEST_CASE("every kind is named as COMMENT ON wants it") {
    Function procedure;
    procedure.routine = "procedure";
    Identity identity;
    identity.sequence_schema = "public";
    identity.sequence_name = "t_id_seq";
    auto id = [](Kind kind, std::string member = {}, std::string signature = {}) {
        return make_id(kind, "public", "t", std::move(member), std::move(signature));
    };
    CHECK(sql_for(make_id(Kind::schema, "", "My Schema"), Schema{}) == "COMMENT ON SCHEMA \"My Schema\" IS 'hello'");
    CHECK(sql_for(make_id(Kind::extension, "", "citext"), Extension{}) == "COMMENT ON EXTENSION citext IS 'hello'");
    CHECK(sql_for(id(Kind::table), Table{}) == "COMMENT ON TABLE public.t IS 'hello'");
    CHECK(sql_for(id(Kind::view), View{}) == "COMMENT ON VIEW public.t IS 'hello'");
    CHECK(sql_for(id(Kind::materialized_view), MaterializedView{}) ==
          "COMMENT ON MATERIALIZED VIEW public.t IS 'hello'");
    CHECK(sql_for(id(Kind::sequence), Sequence{}) == "COMMENT ON SEQUENCE public.t IS 'hello'");
    CHECK(sql_for(id(Kind::enum_type), EnumType{}) == "COMMENT ON TYPE public.t IS 'hello'");
    CHECK(sql_for(id(Kind::composite_type), CompositeType{}) == "COMMENT ON TYPE public.t IS 'hello'");
    CHECK(sql_for(id(Kind::range_type), RangeType{}) == "COMMENT ON TYPE public.t IS 'hello'");
    CHECK(sql_for(id(Kind::domain), Domain{}) == "COMMENT ON DOMAIN public.t IS 'hello'");
    CHECK(sql_for(id(Kind::domain_constraint, "c"), DomainConstraint{}) ==
          "COMMENT ON CONSTRAINT c ON DOMAIN public.t IS 'hello'");
    CHECK(sql_for(id(Kind::function, "", "integer"), Function{}) == "COMMENT ON FUNCTION public.t(integer) IS 'hello'");
    CHECK(sql_for(id(Kind::function, "", "integer"), procedure) == "COMMENT ON PROCEDURE public.t(integer) IS 'hello'");
    CHECK(sql_for(id(Kind::aggregate), Aggregate{}) == "COMMENT ON AGGREGATE public.t(*) IS 'hello'");
    CHECK(sql_for(id(Kind::column, "Select"), Column{}) == "COMMENT ON COLUMN public.t.\"Select\" IS 'hello'");
    CHECK(sql_for(id(Kind::constraint, "c"), Constraint{}) == "COMMENT ON CONSTRAINT c ON public.t IS 'hello'");
    CHECK(sql_for(id(Kind::index), Index{}) == "COMMENT ON INDEX public.t IS 'hello'");
    CHECK(sql_for(id(Kind::trigger, "x"), Trigger{}) == "COMMENT ON TRIGGER x ON public.t IS 'hello'");
    CHECK(sql_for(id(Kind::rule, "x"), Rule{}) == "COMMENT ON RULE x ON public.t IS 'hello'");
    CHECK(sql_for(id(Kind::policy, "x"), Policy{}) == "COMMENT ON POLICY x ON public.t IS 'hello'");
    CHECK(sql_for(id(Kind::identity, "id"), identity) == "COMMENT ON SEQUENCE public.t_id_seq IS 'hello'");
}

TEST_CASE("a comment may hold anything") {
    ObjectId table = make_id(Kind::table, "public", "t");
    CHECK(comment_on(table, Table{}, {"it's\n-- two\\lines */ $$"}).sql() ==
          "COMMENT ON TABLE public.t IS E'it''s\n-- two\\\\lines */ $$'");
}

TEST_CASE("a comment changes and goes") {
    ObjectId table = make_id(Kind::table, "public", "t"), comment = satellite_id(Kind::comment, table);
    CHECK(Migration().both(table, Table{}).before(comment, Comment{"a"}).after(comment, Comment{"b"}).sql() ==
          Sql{"COMMENT ON TABLE public.t IS 'b'"});
    CHECK(Migration().both(table, Table{}).before(comment, Comment{"a"}).sql() ==
          Sql{"COMMENT ON TABLE public.t IS NULL"});
    // It goes with its table.
    CHECK(Migration()
              .before(table, Table{})
              .before(comment, Comment{"a"})
              .edge(comment, table, EdgeKind::member_of)
              .sql() == Sql{"DROP TABLE public.t"});
}

TEST_CASE("comments lock what they look up") {
    ObjectId table = make_id(Kind::table, "public", "t");
    CHECK(comment_on(table, Table{}).locks == std::vector<RelationLock>{{table, LockMode::share_update_exclusive}});
    CHECK(comment_on(make_id(Kind::column, "public", "t", "a"), Column{}).locks ==
          std::vector<RelationLock>{{table, LockMode::share_update_exclusive}});
    CHECK(comment_on(make_id(Kind::constraint, "public", "t", "c"), Constraint{}).locks ==
          std::vector<RelationLock>{{table, LockMode::access_share}});
    CHECK(comment_on(make_id(Kind::domain, "public", "d"), Domain{}).locks.empty());
    ObjectId view = make_id(Kind::view, "public", "v");
    CHECK(Migration()
              .both(view, View{})
              .after(satellite_id(Kind::comment, make_id(Kind::column, "public", "v", "a")), kHello)
              .statements()
              .at(0)
              .locks == std::vector<RelationLock>{{view, LockMode::share_update_exclusive}});
}
