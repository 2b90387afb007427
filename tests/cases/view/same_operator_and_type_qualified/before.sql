create table t (a int);
create view v as select a + 1 as b, abs(a) as c, a::text as d from t;
