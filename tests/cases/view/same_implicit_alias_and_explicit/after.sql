create table t (a int, b text);
create view v as select t.a as a, upper(t.b) as upper, count(*) over () as count from t;
